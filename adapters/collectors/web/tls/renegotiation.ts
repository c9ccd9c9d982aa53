import type { TLSSocket } from 'node:tls';
import { type Fact, known, unread } from '#core/domain/fact.ts';

const answerWait = 3000;

/**
 * Asks to start over once, in TLS 1.2 or older. A server refuses with an alert or by hanging up;
 * one that says nothing leaves it unknown.
 */
export const acceptsRenegotiation = (socket: TLSSocket): Promise<Fact<boolean>> =>
  new Promise((resolve) => {
    const end = (answer: Fact<boolean>): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    const timer = setTimeout(() => end(unread('not-collected')), answerWait);
    socket.on('error', () => end(known(false)));
    socket.on('close', () => end(known(false)));
    socket.resume();
    socket.renegotiate({ rejectUnauthorized: false }, (error) => end(known(error === null)));
  });
