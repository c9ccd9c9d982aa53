/** An object of NDJSON: a part of something that may be larger than any memory. */
export interface Chunk {
  readonly key: string;
  readonly sha256: string;
  /** Lines. */
  readonly count: number;
}
