import { sha256Of } from '#core/domain/digest.ts';
import { tokenInFile } from './token-field.ts';

/** A file of the reader, read here and sent nowhere. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The handle of the report that it belongs to, where it names one. */
  readonly token: string | null;
  /** Of a JSON file, which may be a seal. */
  readonly json: string | null;
}

/** What a report is handed out as: PDF, seal and exports. */
export const sealedFileTypes = '.pdf,.json,.csv,.html,application/pdf,application/json';

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
  const isJson = text.trimStart().startsWith('{');
  return {
    name: file.name,
    bytes: bytes.length,
    sha256: await sha256Of(bytes),
    token: tokenInFile(text) ?? (isJson ? null : await tokenInStreams(bytes, text)),
    json: isJson ? new TextDecoder().decode(bytes) : null,
  };
};
