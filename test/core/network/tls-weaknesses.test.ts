import { describe, expect, it } from 'vitest';
import { acceptsTripleDes, obsoleteProtocols } from '#core/domain/derive/tls-weaknesses.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { HelloName, TlsAnswer, TlsProtocol } from '#core/domain/tls/tls-answer.ts';

const agreed = (version: TlsProtocol): Fact<TlsAnswer> =>
  known({
    kind: 'agreed',
    version,
    suite: 0xc02f,
    compressed: false,
    extensions: new Set(),
    keyExchange: null,
  });
const closed: Fact<TlsAnswer> = known({ kind: 'refused', alert: null });
const alerted: Fact<TlsAnswer> = known({ kind: 'refused', alert: 70 });
const silent = unread('not-collected');

const modern: readonly [HelloName, Fact<TlsAnswer>][] = [
  ['SSLv2', closed],
  ['SSLv3', closed],
  ['TLSv1', closed],
  ['TLSv1.1', alerted],
  ['TLSv1.2', agreed('TLSv1.2')],
  ['TLSv1.3', agreed('TLSv1.3')],
  ['3DES', closed],
];
const answers = (...changes: readonly [HelloName, Fact<TlsAnswer>][]) =>
  new Map([...modern, ...changes]);

describe('obsolete protocols', () => {
  it('are those that the server agreed to', () => {
    expect(obsoleteProtocols(answers())).toEqual(known([]));
    expect(obsoleteProtocols(answers(['SSLv3', agreed('SSLv3')]))).toEqual(known(['SSLv3']));
    expect(obsoleteProtocols(answers(['TLSv1.1', agreed('TLSv1.1')], ['SSLv2', silent]))).toEqual(
      known(['TLSv1.1']),
    );
  });

  it('are not those that it answered with a lower one', () => {
    const lower = answers(['TLSv1', agreed('TLSv1')], ['TLSv1.1', agreed('TLSv1')]);
    expect(obsoleteProtocols(lower)).toEqual(known(['TLSv1']));
  });

  it('are unknown where an attempt failed or was not made', () => {
    expect(obsoleteProtocols(answers(['SSLv3', unread('malformed')]))).toEqual(unread('malformed'));
    expect(obsoleteProtocols(new Map([['TLSv1.3', agreed('TLSv1.3')]]))).toEqual(silent);
  });

  it('are unknown on a server that hung up on everything', () => {
    const dead = answers(['TLSv1.1', closed], ['TLSv1.2', closed], ['TLSv1.3', closed]);
    expect(obsoleteProtocols(dead)).toEqual(silent);
    expect(acceptsTripleDes(dead)).toEqual(silent);
  });

  it('are none on a server that refused everything in TLS', () => {
    const strict = answers(['TLSv1.2', closed], ['TLSv1.3', alerted]);
    expect(obsoleteProtocols(strict)).toEqual(known([]));
  });
});

it('3DES is accepted, refused or unknown', () => {
  expect(acceptsTripleDes(answers(['3DES', agreed('TLSv1')]))).toEqual(known(true));
  expect(acceptsTripleDes(answers())).toEqual(known(false));
  expect(acceptsTripleDes(answers(['3DES', silent]))).toEqual(silent);
});
