import { type Instant, millisecondsOf } from '#core/domain/time.ts';
import type { PdfObjects } from './pdf-objects.ts';

export interface PdfMetadata {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly issuedAt: Instant;
}

/** UTF-16BE with its byte order mark, in hexadecimal: no character can end the string. */
const textString = (text: string): string =>
  `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')}>`;

const dateString = (instant: Instant): string => {
  const digits = new Date(millisecondsOf(instant)).toISOString().replace(/\D/g, '').slice(0, 14);
  return `(D:${digits}Z)`;
};

/** Chromium leaves author, subject and keywords empty, and dates the file by its own clock. */
export const withMetadata = (objects: PdfObjects, metadata: PdfMetadata): PdfObjects => {
  const date = dateString(metadata.issuedAt);
  const fields = {
    Title: textString(metadata.title),
    Author: textString('Probant'),
    Subject: textString(metadata.subject),
    Keywords: textString(metadata.keywords),
    Creator: textString('Probant'),
    Producer: textString('Chromium, Skia/PDF'),
    CreationDate: date,
    ModDate: date,
  };
  const entries = Object.entries(fields).map(([name, value]) => `/${name} ${value}`);
  const bodies = new Map(objects.bodies);
  bodies.set(objects.information, Buffer.from(`\n<<${entries.join('\n')}>>\n`, 'latin1'));
  return { ...objects, bodies };
};
