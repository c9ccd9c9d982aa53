import { describe, expect, it } from 'vitest';
import {
  answersExtension,
  canFallBack,
  fallbackVersion,
  offersForwardSecrecy,
  refusesFallback,
  speaksModernTls,
  suiteOrder,
} from '#core/domain/derive/tls-features.ts';
import { cbcSuites, dhPrime } from '#core/domain/derive/tls-weaknesses.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type {
  HelloName,
  TlsAgreement,
  TlsAnswer,
  TlsAnswers,
} from '#core/domain/tls/tls-answer.ts';

const agreed = (changes: Partial<TlsAgreement>): Fact<TlsAnswer> =>
  known({
    kind: 'agreed',
    version: 'TLSv1.2',
    suite: 0xc02f,
    compressed: false,
    extensions: new Set(),
    keyExchange: null,
    ...changes,
  });
const refused: Fact<TlsAnswer> = known({ kind: 'refused', alert: 40 });
const silent = unread('not-collected');

/** Refuses what is not listed. */
const answers = (given: Partial<Record<HelloName, Fact<TlsAnswer>>>): TlsAnswers => {
  const protocols: HelloName[] = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'];
  const rest = protocols.map((name): [HelloName, Fact<TlsAnswer>] => [name, refused]);
  return new Map([...rest, ...(Object.entries(given) as [HelloName, Fact<TlsAnswer>][])]);
};

describe('falling back', () => {
  it.each([
    [{ 'TLSv1.3': agreed({ version: 'TLSv1.3' }), 'TLSv1.2': agreed({}) }, 'TLSv1.2'],
    [{ 'TLSv1.2': agreed({}), TLSv1: agreed({ version: 'TLSv1' }) }, 'TLSv1'],
    [{ 'TLSv1.2': agreed({}) }, null],
  ] as const)('goes to the second best version', (given, version) => {
    expect(fallbackVersion(answers(given))).toEqual(known(version));
    expect(canFallBack(answers(given))).toEqual(known(version !== null));
  });

  it('is refused by any refusal', () => {
    const both = { 'TLSv1.2': agreed({}) };
    expect(refusesFallback(answers({ ...both, fallback: refused }))).toEqual(known(true));
    expect(refusesFallback(answers({ ...both, fallback: agreed({}) }))).toEqual(known(false));
    expect(refusesFallback(answers({ ...both, fallback: silent }))).toEqual(silent);
  });
});

describe('the order of suites', () => {
  const order = (first: number, again: number) =>
    suiteOrder(
      answers({ 'TLSv1.2': agreed({ suite: first }), reordered: agreed({ suite: again }) }),
    );

  it('is that of the server where it chooses alike again', () => {
    expect(order(0xc02f, 0xc02f)).toEqual(known('server'));
    expect(order(0xc02b, 0xc02f)).toEqual(known('client'));
  });

  it('is absent where TLS 1.2 is not spoken', () => {
    expect(suiteOrder(answers({ reordered: refused }))).toEqual(unread('absent'));
  });
});

it('extensions are those of the best version before TLS 1.3', () => {
  const extensions = new Set(['heartbeat'] as const);
  const older = answers({ 'TLSv1.2': agreed({}), TLSv1: agreed({ version: 'TLSv1', extensions }) });
  expect(answersExtension(older, 'heartbeat')).toEqual(known(false));
  expect(answersExtension(answers({ 'TLSv1.2': silent }), 'heartbeat')).toEqual(silent);
  expect(answersExtension(answers({}), 'heartbeat')).toEqual(unread('absent'));
});

it('TLS 1.3 alone has forward secrecy; one modern version is enough', () => {
  const modern = answers({ 'TLSv1.3': agreed({ version: 'TLSv1.3' }), 'TLSv1.2': silent });
  expect(offersForwardSecrecy(modern)).toEqual(known(true));
  expect(speaksModernTls(modern)).toEqual(known(true));
  expect(speaksModernTls(answers({}))).toEqual(known(false));
});

it('CBC suites are as bad as the order of their MAC', () => {
  const extensions = new Set(['encrypt-then-mac'] as const);
  expect(cbcSuites(answers({ cbc: refused }))).toEqual(known('refused'));
  expect(cbcSuites(answers({ cbc: agreed({ extensions }) }))).toEqual(known('encrypt-then-mac'));
  expect(cbcSuites(answers({ cbc: agreed({}) }))).toEqual(known('mac-then-encrypt'));
});

it('a curve is no prime', () => {
  const keyExchange = { group: { kind: 'curve', weak: false }, signedWithSha1: false } as const;
  expect(dhPrime(answers({ dhe: agreed({ keyExchange }) }))).toEqual(known(null));
});
