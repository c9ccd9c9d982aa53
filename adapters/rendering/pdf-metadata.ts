import { type Instant, millisecondsOf } from '#core/domain/time.ts';
import { RenderError } from './render-error.ts';

export interface PdfMetadata {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly issuedAt: Instant;
}

/** UTF-16BE with its byte order mark, in hexadecimal: no character can end the string. */
const textString = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, place) =>
    text.charCodeAt(place).toString(16).padStart(4, '0'),
  ).join('')}>`;

const dateString = (instant: Instant): string => {
  const digits = new Date(millisecondsOf(instant)).toISOString().replace(/\D/g, '').slice(0, 14);
  return `(D:${digits}Z)`;
};

const required = (pattern: RegExp, text: string): string => {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new RenderError('PDF_UNREADABLE', `no ${pattern.source}`);
  return found;
};

/**
 * Chromium leaves author, subject and keywords empty: a second revision of the document's
 * information is appended, which every reader takes instead of the first.
 */
export const withMetadata = (pdf: Uint8Array, metadata: PdfMetadata): Uint8Array<ArrayBuffer> => {
  const tail = Buffer.from(pdf.subarray(-2_048)).toString('latin1');
  const trailer = tail.slice(tail.lastIndexOf('trailer'));
  const size = required(/\/Size (\d+)/, trailer);
  const root = required(/\/Root (\d+ \d+ R)/, trailer);
  const information = required(/\/Info (\d+) 0 R/, trailer);
  const before = required(/startxref\s+(\d+)/, trailer);
  const date = dateString(metadata.issuedAt);
  const object =
    `${information} 0 obj\n<</Title ${textString(metadata.title)}\n` +
    `/Author ${textString('Probant')}\n/Subject ${textString(metadata.subject)}\n` +
    `/Keywords ${textString(metadata.keywords)}\n/Creator ${textString('Probant')}\n` +
    `/Producer ${textString('Chromium, Skia/PDF')}\n/CreationDate ${date}\n/ModDate ${date}>>\nendobj\n`;
  const start = pdf.byteLength + 1;
  const place = String(start).padStart(10, '0');
  const table =
    `xref\n${information} 1\n${place} 00000 n \ntrailer\n<</Size ${size} /Root ${root} ` +
    `/Info ${information} 0 R /Prev ${before}>>\nstartxref\n${start + object.length}\n%%EOF\n`;
  const appended = Buffer.from(`\n${object}${table}`, 'latin1');
  const whole = new Uint8Array(pdf.byteLength + appended.byteLength);
  whole.set(pdf);
  whole.set(appended, pdf.byteLength);
  return whole;
};
