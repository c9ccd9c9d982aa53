import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export interface ReadBody {
  readonly bytes: Uint8Array;
  /** It went on, broke off or could not be decoded to its end. */
  readonly truncated: boolean;
}

const decoders = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

const isDecoded = (encoding: string): encoding is keyof typeof decoders => encoding in decoders;

/** Decoded as it comes: a bomb is stopped at the limit, however little of it was sent. */
const decoded = (message: IncomingMessage): Readable => {
  const encoding = (message.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (!isDecoded(encoding)) return message;
  // What goes wrong shows at the reader's end, as a body that breaks off.
  return pipeline(message, decoders[encoding](), () => undefined);
};

export const readBody = async (message: IncomingMessage, limit: number): Promise<ReadBody> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let truncated = false;
  try {
    for await (const chunk of decoded(message) as AsyncIterable<Uint8Array>) {
      const part = chunk.subarray(0, limit - size);
      chunks.push(part);
      size += part.byteLength;
      truncated = part.byteLength < chunk.byteLength;
      if (truncated) break;
    }
  } catch {
    truncated = true;
  }
  message.destroy();
  return { bytes: Buffer.concat(chunks), truncated };
};
