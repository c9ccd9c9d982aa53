import { sha256Of } from '#core/domain/digest.ts';
import { tokenInFile } from './token-field.ts';

/** A file of the reader, read here and sent nowhere. */
export type DroppedFile =
  | {
      readonly kind: 'pdf';
      readonly name: string;
      readonly bytes: number;
      readonly sha256: string;
      readonly token: string | null;
    }
  | {
      readonly kind: 'seal';
      readonly name: string;
      readonly text: string;
      readonly token: string | null;
    };

const objectStream = /<<([^<>]*\/ObjStm[^<>]*)>>\s*stream\r?\n/g;
const largestStream = 1_000_000;

const inflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).text();
};

/** Links of a compact PDF lie in compressed object streams: where the plain text holds none. */
const tokenInStreams = async (
  bytes: Uint8Array<ArrayBuffer>,
  text: string,
): Promise<string | null> => {
  for (const match of text.matchAll(objectStream)) {
    const start = match.index + match[0].length;
    const length = Number(/\/Length (\d+)/.exec(match[1] ?? '')?.[1] ?? 0);
    if (length === 0 || length > largestStream) continue;
    const inflated = await inflate(bytes.subarray(start, start + length)).catch(() => '');
    const token = tokenInFile(inflated);
    if (token) return token;
  }
  return null;
};

export const readDroppedFile = async (file: File): Promise<DroppedFile> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Latin-1 keeps every byte, so the link in a PDF reads as it was written.
  const text = new TextDecoder('latin1').decode(bytes);
  const token = tokenInFile(text);
  if (text.trimStart().startsWith('{')) {
    return { kind: 'seal', name: file.name, text: new TextDecoder().decode(bytes), token };
  }
  return {
    kind: 'pdf',
    name: file.name,
    bytes: bytes.length,
    sha256: await sha256Of(bytes),
    token: token ?? (await tokenInStreams(bytes, text)),
  };
};
