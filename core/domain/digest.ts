/** SHA-256, 64 lower-case hexadecimal digits. */
export type Sha256Hex = string & { readonly sha256Hex: unique symbol };

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** WebCrypto, so that the browser computes with the very function that the seal was made with. */
export const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<Sha256Hex> => {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return toHex(new Uint8Array(digest)) as Sha256Hex;
};
