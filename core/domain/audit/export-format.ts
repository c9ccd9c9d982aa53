/** The forms in which the findings of an audit are given besides the PDF. */
export const exportFormats = ['json', 'ocsf', 'sarif', 'csv', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const extensions: Readonly<Record<ExportFormat, string>> = {
  json: 'json',
  ocsf: 'ocsf.json',
  sarif: 'sarif.json',
  csv: 'csv',
  html: 'html',
};

export const extensionOf = (format: ExportFormat): string => extensions[format];
