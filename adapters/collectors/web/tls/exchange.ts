import { connect } from 'node:net';
import type { PinnedEndpoint } from '../pinned-endpoint.ts';

/** What the peer has sent so far settles it, or more is needed. */
type IsEnough = (received: Uint8Array) => boolean;

export interface Exchanged {
  /**
   * `enough`: as the reader said. `closed`: the peer closed or reset after it had accepted.
   * `too-much`: it streamed on past the limit. `silent`: time ran out.
   */
  readonly ended: 'enough' | 'closed' | 'too-much' | 'silent' | 'unreachable';
  readonly received: Uint8Array;
  /** Of the failure, in the words of the operating system. */
  readonly code: string | null;
}

export interface ExchangeLimits {
  readonly signal: AbortSignal;
  readonly milliseconds: number;
}

/** Of one answer: a flight with a chain of certificates takes less than half of it. */
const mostBytes = 65_536;

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.name;

/** Sends bytes on a connection of their own and listens. Bounded in time and bytes; never rejects. */
export const exchange = (
  { address, port }: PinnedEndpoint,
  sent: Uint8Array,
  isEnough: IsEnough,
  { signal, milliseconds }: ExchangeLimits,
): Promise<Exchanged> =>
  new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    const limit = AbortSignal.any([signal, AbortSignal.timeout(milliseconds)]);
    const socket = connect({ host: address, port });
    let accepted = false;
    let failure: string | null = null;

    const end = (ended: Exchanged['ended']): void => {
      limit.removeEventListener('abort', onLimit);
      socket.destroy();
      resolve({ ended, received: Buffer.concat(chunks), code: failure });
    };
    const onLimit = (): void => end('silent');

    socket.on('connect', () => {
      accepted = true;
      socket.write(sent);
    });
    socket.on('data', (chunk: Uint8Array) => {
      chunks.push(chunk);
      const received = Buffer.concat(chunks);
      if (isEnough(received)) end('enough');
      else if (received.length > mostBytes) end('too-much');
    });
    socket.on('error', (error) => {
      failure = codeOf(error);
    });
    socket.on('close', () => end(accepted ? 'closed' : 'unreachable'));
    if (limit.aborted) onLimit();
    else limit.addEventListener('abort', onLimit, { once: true });
  });
