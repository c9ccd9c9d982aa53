/** What the load worker is asked to send: closed loop, so that a slow answer slows the asking. */
export interface LoadPlan {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Each request carries an `Idempotency-Key` of its own that begins so. */
  readonly keyPrefix: string | null;
  readonly connections: number;
  readonly count: number;
  readonly seconds: number;
}

export interface LoadResult {
  readonly durations: Float64Array<ArrayBuffer>;
  /** Milliseconds from the first request to the last answer. */
  readonly elapsed: number;
  /** Answers by their status code. */
  readonly statuses: Readonly<Record<string, number>>;
}
