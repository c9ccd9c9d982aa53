import { describe, expect, it } from 'vitest';
import {
  acceptsTripleDes,
  obsoleteProtocols,
  type TlsProbe,
  type TlsProtocol,
} from '#core/domain/derive/tls-weaknesses.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';

const yes = known(true);
const no = known(false);
const modern: readonly [TlsProtocol, Fact<boolean>][] = [
  ['SSLv2', no],
  ['SSLv3', no],
  ['TLSv1', no],
  ['TLSv1.1', no],
  ['TLSv1.2', yes],
  ['TLSv1.3', yes],
];
const probe = (
  changes: [TlsProtocol, Fact<boolean>][],
  tripleDes: Fact<boolean> = no,
): TlsProbe => ({
  protocols: new Map([...modern, ...changes]),
  weakSuites: new Map([['3DES', tripleDes]]),
});
const timeout = unread('throttled');

describe('obsolete protocols', () => {
  it('are those that the server agreed to', () => {
    expect(obsoleteProtocols(probe([]))).toEqual(known([]));
    expect(obsoleteProtocols(probe([['SSLv3', yes]]))).toEqual(known(['SSLv3']));
    expect(
      obsoleteProtocols(
        probe([
          ['TLSv1.1', yes],
          ['SSLv2', timeout],
        ]),
      ),
    ).toEqual(known(['TLSv1.1']));
  });

  it('are unknown where an attempt failed or was not made', () => {
    expect(obsoleteProtocols(probe([['SSLv3', timeout]]))).toEqual(timeout);
    const { weakSuites } = probe([]);
    const partial = new Map<TlsProtocol, Fact<boolean>>([['TLSv1.3', yes]]);
    expect(obsoleteProtocols({ protocols: partial, weakSuites })).toEqual(unread('not-collected'));
  });

  it('are unknown on a server that agreed to nothing at all', () => {
    const silent = probe([
      ['TLSv1.2', no],
      ['TLSv1.3', no],
    ]);
    expect(obsoleteProtocols(silent)).toEqual(unread('not-collected'));
    expect(acceptsTripleDes(silent)).toEqual(unread('not-collected'));
  });
});

it('3DES is accepted, refused or unknown', () => {
  expect(acceptsTripleDes(probe([], yes))).toEqual(known(true));
  expect(acceptsTripleDes(probe([], no))).toEqual(known(false));
  expect(acceptsTripleDes(probe([], timeout))).toEqual(timeout);
  expect(acceptsTripleDes({ ...probe([]), weakSuites: new Map() })).toEqual(
    unread('not-collected'),
  );
});
