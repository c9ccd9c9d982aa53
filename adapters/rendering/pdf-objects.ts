import { RenderError } from './render-error.ts';

/** The objects of a PDF by number, each as the bytes between `obj` and `endobj`. */
export interface PdfObjects {
  readonly bodies: ReadonlyMap<number, Buffer>;
  readonly root: number;
  readonly information: number;
}

const required = (pattern: RegExp, text: string): number => {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new RenderError('PDF_UNREADABLE', `no ${pattern.source}`);
  return Number(found);
};

interface Place {
  readonly number: number;
  readonly offset: number;
}

const placesIn = (table: string): Place[] => {
  const [, first = '', count = ''] = /^xref\s+(\d+) (\d+)\s+/.exec(table) ?? [];
  const entries = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)];
  if (first !== '0' || entries.length !== Number(count)) {
    throw new RenderError('PDF_UNREADABLE', 'the cross-reference table is not in one piece');
  }
  return entries.flatMap(([, offset = '', kind], number) =>
    kind === 'n' ? [{ number, offset: Number(offset) }] : [],
  );
};

const bodyOf = (pdf: Buffer, { number, offset }: Place, end: number): Buffer => {
  const head = `${number} 0 obj`;
  const start = offset + head.length;
  const stop = pdf.lastIndexOf('endobj', end);
  if (pdf.toString('latin1', offset, start) !== head || stop < start) {
    throw new RenderError('PDF_UNREADABLE', `object ${number} is not where the table says`);
  }
  return pdf.subarray(start, stop);
};

/** Reads what Skia writes: one classic cross-reference table, one revision, no encryption. */
export const readPdfObjects = (bytes: Uint8Array): PdfObjects => {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = pdf.toString('latin1', pdf.lastIndexOf('trailer'));
  const tableStart = required(/startxref\s+(\d+)/, tail);
  const places = placesIn(pdf.toString('latin1', tableStart, pdf.lastIndexOf('trailer')));
  const inOrder = places.toSorted((one, other) => one.offset - other.offset);
  const bodies = inOrder.map((place, rank): [number, Buffer] => [
    place.number,
    bodyOf(pdf, place, inOrder[rank + 1]?.offset ?? tableStart),
  ]);
  return {
    bodies: new Map(bodies),
    root: required(/\/Root (\d+) 0 R/, tail),
    information: required(/\/Info (\d+) 0 R/, tail),
  };
};
