import { deflateSync } from 'node:zlib';
import type { PdfObjects } from './pdf-objects.ts';

const perStream = 400;
/** PDF 1.5, and four bytes above 127 so that nobody takes the file for text. */
const header = Buffer.from('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n', 'latin1');

type Entry =
  | { readonly kind: 'plain'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly rank: number };

interface Writer {
  readonly write: (number: number, body: Uint8Array) => void;
  readonly entries: Map<number, Entry>;
  readonly parts: Uint8Array[];
  readonly length: () => number;
}

const writer = (): Writer => {
  const parts: Uint8Array[] = [header];
  const entries = new Map<number, Entry>();
  let length = header.byteLength;
  const write = (number: number, body: Uint8Array): void => {
    entries.set(number, { kind: 'plain', offset: length });
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj`), body, Buffer.from('endobj\n')]);
    parts.push(whole);
    length += whole.byteLength;
  };
  return { write, entries, parts, length: () => length };
};

const stream = (dictionary: string, content: Buffer): Buffer => {
  const deflated = deflateSync(content, { level: 9 });
  return Buffer.concat([
    Buffer.from(`\n<<${dictionary} /Filter /FlateDecode /Length ${deflated.byteLength}>> stream\n`),
    deflated,
    Buffer.from('\nendstream\n'),
  ]);
};

const objectStream = (members: readonly (readonly [number, Buffer])[]): Buffer => {
  let offset = 0;
  const index = members.map(([number, body]) => {
    const entry = `${number} ${offset}`;
    offset += body.byteLength;
    return entry;
  });
  const head = Buffer.from(`${index.join(' ')}\n`);
  const dictionary = `/Type /ObjStm /N ${members.length} /First ${head.byteLength}`;
  return stream(dictionary, Buffer.concat([head, ...members.map(([, body]) => body)]));
};

const tableRow = (entry: Entry | undefined): Buffer => {
  const row = Buffer.alloc(7);
  if (entry?.kind === 'plain') {
    row.writeUInt8(1, 0);
    row.writeUInt32BE(entry.offset, 1);
  }
  if (entry?.kind === 'packed') {
    row.writeUInt8(2, 0);
    row.writeUInt32BE(entry.stream, 1);
    row.writeUInt16BE(entry.rank, 5);
  }
  return row;
};

const crossReferences = (out: Writer, number: number, objects: PdfObjects): void => {
  const start = out.length();
  out.entries.set(number, { kind: 'plain', offset: start });
  const rows = Array.from({ length: number + 1 }, (_, at) => tableRow(out.entries.get(at)));
  const dictionary =
    `/Type /XRef /Size ${number + 1} /W [1 4 2] ` +
    `/Root ${objects.root} 0 R /Info ${objects.information} 0 R`;
  out.write(number, stream(dictionary, Buffer.concat(rows)));
  out.parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
};

const isStream = (body: Buffer): boolean => body.subarray(-12).includes('endstream');

/**
 * The same document with its small objects compressed together. The tags of a long table weigh
 * more than all its text as Chromium writes them, one plain object for each cell.
 */
export const compactPdf = (objects: PdfObjects): Uint8Array<ArrayBuffer> => {
  const out = writer();
  const packed: [number, Buffer][] = [];
  for (const [number, body] of objects.bodies) {
    const plain = isStream(body) || number === objects.root || number === objects.information;
    if (plain) out.write(number, body);
    else packed.push([number, body]);
  }
  let next = Math.max(...objects.bodies.keys()) + 1;
  for (let start = 0; start < packed.length; start += perStream) {
    const members = packed.slice(start, start + perStream);
    members.forEach(([number], rank) =>
      out.entries.set(number, { kind: 'packed', stream: next, rank }),
    );
    out.write(next, objectStream(members));
    next += 1;
  }
  crossReferences(out, next, objects);
  return new Uint8Array(Buffer.concat(out.parts));
};
