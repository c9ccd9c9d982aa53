const utf8 = new TextEncoder();

/** What one UTF-16 unit takes at the most, in UTF-8. */
const bytesPerUnit = 3;

/** Lines as the bytes that are written: as text they would take twice the memory, and a copy to join them. */
export interface LineBuffer {
  /** Gives the number of bytes that are held now. */
  add(line: string): number;
  /** All bytes; the buffer is empty then. */
  take(): Uint8Array<ArrayBuffer>;
}

export const lineBuffer = (): LineBuffer => {
  let bytes = new Uint8Array(1 << 16);
  let used = 0;
  const makeRoom = (wanted: number): void => {
    if (wanted <= bytes.length) return;
    const larger = new Uint8Array(Math.max(wanted, 2 * bytes.length));
    larger.set(bytes.subarray(0, used));
    bytes = larger;
  };
  return {
    add(line) {
      makeRoom(used + line.length * bytesPerUnit);
      used += utf8.encodeInto(line, bytes.subarray(used)).written;
      return used;
    },
    take() {
      const taken = bytes.slice(0, used);
      used = 0;
      return taken;
    },
  };
};
