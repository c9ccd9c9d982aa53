import { createHash } from 'node:crypto';
import type { Call } from '#core/domain/audit/collected.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { HelloName, TlsAnswer } from '#core/domain/tls/tls-answer.ts';
import type { PinnedEndpoint } from '../pinned-endpoint.ts';
import { type Exchanged, type ExchangeLimits, exchange } from './exchange.ts';
import { type HelloContext, writeHello } from './hellos.ts';
import { type Reading, readServerFlight } from './server-flight.ts';
import { readSslV2Hello, sslV2Hello } from './ssl-v2.ts';

export interface Probing extends ExchangeLimits {
  readonly endpoint: PinnedEndpoint;
  readonly record: (call: Call) => void;
}

const refused: TlsAnswer = { kind: 'refused', alert: null };

/** Hanging up on a hello is how many servers refuse it; silence and noise tell nothing. */
const answerOf = ({ ended, received }: Exchanged, reading: Reading): Fact<TlsAnswer> => {
  if (reading.state === 'whole') return known(reading.answer);
  if (reading.state === 'malformed' || ended === 'too-much') return unread('malformed');
  if (reading.soFar) return known(reading.soFar);
  if (ended !== 'closed') return unread('not-collected');
  return received.length === 0 ? known(refused) : unread('malformed');
};

const readSslV2 = (received: Uint8Array): Reading => {
  const answer = readSslV2Hello(received);
  // Whatever else a server says to an SSL 2.0 hello, it does not speak it.
  if (answer === null) return { state: 'whole', answer: refused };
  return answer ? { state: 'whole', answer } : { state: 'partial', soFar: null };
};

/** A server may only choose among what it was offered. */
const within =
  (suites: readonly number[]) =>
  (answer: Fact<TlsAnswer>): Fact<TlsAnswer> =>
    answer.known && answer.value.kind === 'agreed' && !suites.includes(answer.value.suite)
      ? unread('malformed')
      : answer;

const callOf = (
  name: HelloName,
  answer: Fact<TlsAnswer>,
  { received, code, ended }: Exchanged,
  milliseconds: number,
): Call => {
  const alert = answer.known && answer.value.kind === 'refused' ? answer.value.alert : null;
  const silence = ended === 'silent' ? 'timeout' : code;
  return {
    service: 'web.tls',
    operation: `hello ${name}`,
    region: null,
    outcome: answer.known ? 'answered' : answer.why,
    code: alert === null ? silence : `alert ${alert}`,
    milliseconds,
    sha256: received.length > 0 ? createHash('sha256').update(received).digest('hex') : null,
  };
};

const question = (name: HelloName, context: HelloContext) => {
  if (name === 'SSLv2') return { bytes: sslV2Hello(), suites: [0], read: readSslV2 };
  return { ...writeHello(name, context), read: readServerFlight };
};

/** Asks one question on one connection. */
export const sayHello = async (
  name: HelloName,
  context: HelloContext,
  { endpoint, record, ...limits }: Probing,
): Promise<Fact<TlsAnswer>> => {
  const { bytes, suites, read } = question(name, context);
  const started = performance.now();
  const exchanged = await exchange(
    endpoint,
    bytes,
    (received) => read(received).state !== 'partial',
    limits,
  );
  const answer = within(suites)(answerOf(exchanged, read(exchanged.received)));
  record(callOf(name, answer, exchanged, Math.round(performance.now() - started)));
  return answer;
};
