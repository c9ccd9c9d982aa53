/** What was read is not what the format says: too short, or a length that lies. */
export class MalformedBytes extends Error {
  override readonly name = 'MalformedBytes';
}

/** Reads big-endian fields one after the other. @throws MalformedBytes past the end. */
export interface ByteReader {
  readonly left: () => number;
  readonly bytes: (count: number) => Uint8Array;
  readonly uint: (width: 1 | 2 | 3) => number;
  /** A vector behind its length, as TLS writes them. */
  readonly vector: (lengthWidth: 1 | 2 | 3) => Uint8Array;
}

export const byteReader = (source: Uint8Array): ByteReader => {
  let at = 0;
  const bytes = (count: number): Uint8Array => {
    if (at + count > source.length) throw new MalformedBytes(`${count} bytes wanted at ${at}`);
    at += count;
    return source.subarray(at - count, at);
  };
  const uint = (width: 1 | 2 | 3): number =>
    bytes(width).reduce((value, byte) => value * 256 + byte, 0);
  return { left: () => source.length - at, bytes, uint, vector: (width) => bytes(uint(width)) };
};
