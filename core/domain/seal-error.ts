export type SealErrorCode = 'SIGNER_UNAVAILABLE' | 'SIGNER_RETURNED_NOTHING' | 'KEY_UNSUITABLE';

/** The holder of the sealing key broke its promise. */
export class SealError extends Error {
  readonly code: SealErrorCode;

  constructor(code: SealErrorCode, options?: ErrorOptions) {
    super(`seal: ${code}`, options);
    this.name = 'SealError';
    this.code = code;
  }
}
