/** RFC 8460 section 3: one record that names where reports go. */
export const asksForTlsReports = (texts: readonly string[]): boolean => {
  const records = texts.filter((text) => /^v=TLSRPTv1[ \t]*;/.test(text));
  return records.length === 1 && /;[ \t]*rua=(?:mailto:|https:\/\/)/i.test(records[0] ?? '');
};
