import { describe, expect, it } from 'vitest';
import { compactPdf } from '../../../adapters/rendering/compact-pdf.ts';
import { withMetadata } from '../../../adapters/rendering/pdf-metadata.ts';
import { readPdfObjects } from '../../../adapters/rendering/pdf-objects.ts';
import { poppler, structureOf } from './read-pdf.ts';
import { hostile } from './reports.ts';
import { issuedAt } from './samples.ts';

const bodies = [
  '<</Title (before)>>',
  '<</Type /Catalog /Pages 3 0 R>>',
  '<</Type /Pages /Count 1 /Kids [4 0 R]>>',
  '<</Type /Page /Parent 3 0 R /MediaBox [0 0 595 842] /Contents 5 0 R>>',
  '<</Length 3>> stream\nq Q\nendstream',
];

/** A file as Skia lays it out, by hand. */
const smallPdf = (): Buffer => {
  let text = '%PDF-1.4\n';
  const offsets = bodies.map((body, place) => {
    const offset = text.length;
    text += `${place + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<</Size 6\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text + table + trailer, 'latin1');
};

describe('a compacted PDF', () => {
  const metadata = { title: hostile, subject: 'é', keywords: ') >> endobj', issuedAt };
  const pdf = compactPdf(withMetadata(readPdfObjects(smallPdf()), metadata));

  it('keeps every object, the streams as they were', () => {
    const structure = structureOf(pdf);
    expect(structure).toContain('stream\nq Q\nendstream');
    expect(structure).toContain('/Kids [4 0 R]');
    expect(structure).not.toContain('(before)');
  });

  it('opens in another reader, with metadata that cannot break out', () => {
    const information = poppler('pdfinfo', pdf);
    if (information === null) return;
    expect(information).toMatch(/Pages: +1/);
    expect(information).toContain(') >> endobj');
    expect(information).toContain('漢字');
  });

  it.each([
    ['no trailer', '%PDF-1.4\n'],
    ['a table elsewhere', '%PDF-1.4\ntrailer\n<</Root 2 0 R /Info 1 0 R>>\nstartxref\n0\n%%EOF'],
    ['an object elsewhere', smallPdf().toString('latin1').replace('%PDF-1.4\n', '%PDF-1.4 \n')],
  ])('refuses %s', (_, text) => {
    expect(() => readPdfObjects(Buffer.from(text, 'latin1'))).toThrow(
      expect.objectContaining({ code: 'PDF_UNREADABLE' }),
    );
  });
});
