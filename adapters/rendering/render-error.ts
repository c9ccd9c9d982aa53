export type RenderErrorCode =
  | 'NOT_JUDGED'
  | 'ADDRESS_REFUSED'
  | 'FONT_MISSING'
  | 'BROWSER_UNAVAILABLE'
  | 'PAGE_TIMEOUT'
  | 'PRINT_FAILED'
  | 'PDF_UNREADABLE'
  | 'CLOSED';

/** The one thing that rendering throws. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  readonly code: RenderErrorCode;

  constructor(code: RenderErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
