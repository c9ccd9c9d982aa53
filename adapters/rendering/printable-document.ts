/** A page of HTML that needs nothing from outside, and what a reader of its PDF lists it under. */
export interface PrintableDocument {
  readonly source: string;
  readonly title: string;
  readonly subject: string;
}
