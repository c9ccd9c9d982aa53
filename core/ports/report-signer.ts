import type { PublicKey } from '../domain/seal.ts';

/** Holder of the sealing key. RSASSA-PSS, SHA-256, salt of 32 bytes, 3072 or 4096 bits. */
export interface ReportSigner {
  publicKey(): Promise<PublicKey>;
  /** Signs a message of any length. Two calls give two signatures: the first one is to be stored. */
  sign(message: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>;
}
