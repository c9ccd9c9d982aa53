import { beforeAll, describe, expect, it } from 'vitest';
import refusesObsoleteProtocols from '#controls/web/tls/server-refuses-obsolete-protocols.ts';
import { known } from '#core/domain/fact.ts';
import { judgeControl } from '#core/domain/judge-control.ts';
import { type Identity, testAuthority } from './authority.ts';
import { collected, tlsContext } from './collected.ts';
import { tlsServer } from './loopback.ts';

let identity: Identity;
beforeAll(async () => {
  identity = await (await testAuthority()).issue({}, 'whole');
});

const verdictOn = async (minVersion: 'TLSv1' | 'TLSv1.2', maxVersion: 'TLSv1' | 'TLSv1.3') => {
  const server = await tlsServer({
    ...identity,
    minVersion,
    maxVersion,
    ciphers: 'TLS_AES_128_GCM_SHA256:ALL:@SECLEVEL=0',
  });
  const context = tlsContext({ 'web.tls-endpoint': ['obsoleteProtocols'] }, {});
  const { resources, calls } = await collected(server.endpoint, context);
  const [endpoint] = resources;
  if (!endpoint) throw new Error('nothing was collected');
  const verdict = judgeControl(refusesObsoleteProtocols, endpoint);
  return { endpoint, verdict, calls };
};

describe('a server of TLS 1.0', () => {
  it('fails the control on obsolete protocols, by that version alone', async () => {
    const { endpoint, verdict, calls } = await verdictOn('TLSv1', 'TLSv1');
    expect(endpoint.facts).toEqual({ obsoleteProtocols: known(['TLSv1']) });
    expect(verdict.verdict).toBe('fail');
    expect(calls.map(({ operation }) => operation).toSorted()).toEqual([
      'hello SSLv2',
      'hello SSLv3',
      'hello TLSv1',
      'hello TLSv1.1',
      'hello TLSv1.2',
      'hello TLSv1.3',
    ]);
    expect(calls.every(({ outcome }) => outcome === 'answered')).toBe(true);
  });
});

describe('a server of TLS 1.2 and 1.3', () => {
  it('passes it', async () => {
    const { verdict } = await verdictOn('TLSv1.2', 'TLSv1.3');
    expect(verdict.verdict).toBe('pass');
  });
});
