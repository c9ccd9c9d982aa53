import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream';

export interface AnswerBounds {
  readonly bytes: number;
  readonly milliseconds: number;
}

interface Received {
  readonly response: { body?: Readable };
}

type Receive = (given: unknown) => Promise<Received>;

const named = (name: string): Error => Object.assign(new Error(name), { name });

const bounded = (body: Readable, { bytes, milliseconds }: AnswerBounds): Readable => {
  let left = bytes;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      left -= chunk.length;
      if (left < 0) done(named('AnswerTooLarge'));
      else done(null, chunk);
    },
  });
  const late = setTimeout(() => counted.destroy(named('TimeoutError')), milliseconds);
  pipeline(body, counted, () => clearTimeout(late));
  return counted;
};

/**
 * Gives up on an answer that is larger than any memory, or that never ends: the SDK's own limits
 * hold only until an answer begins.
 */
export const boundedAnswer =
  (bounds: AnswerBounds) =>
  (next: Receive): Receive =>
  async (given) => {
    const received = await next(given);
    const { response } = received;
    if (response.body) response.body = bounded(response.body, bounds);
    return received;
  };
