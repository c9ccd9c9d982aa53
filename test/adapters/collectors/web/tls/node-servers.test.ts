import { createSecureContext } from 'node:tls';
import { beforeAll, describe, expect, it } from 'vitest';
import { helloFacts } from '#core/domain/derive/tls-endpoint.ts';
import { known } from '#core/domain/fact.ts';
import { mostTlsConnections } from '#core/domain/web/manners.ts';
import { type Identity, testAuthority } from './authority.ts';
import { collected, endpointFacts, tlsContext } from './collected.ts';
import { type Loopback, tlsServer } from './loopback.ts';

let identity: Identity;
let root: string;
beforeAll(async () => {
  const authority = await testAuthority();
  identity = await authority.issue({}, 'whole');
  root = authority.root;
});

const lax = (): Promise<Loopback> =>
  tlsServer({
    ...identity,
    minVersion: 'TLSv1',
    ciphers: 'TLS_AES_128_GCM_SHA256:ALL:COMPLEMENTOFALL:@SECLEVEL=0',
    dhparam: 'auto',
    ecdhCurve: 'prime256v1:prime192v1',
    sigalgs: 'RSA+SHA256:RSA+SHA1:RSA-PSS+SHA256',
    honorCipherOrder: false,
  });

const strict = (): Promise<Loopback> =>
  tlsServer({
    ...identity,
    minVersion: 'TLSv1.3',
    ecdhCurve: 'X25519MLKEM768:X25519',
    ALPNProtocols: ['h2'],
    sessionTimeout: 3600,
  });

const handshakeFacts = [
  'offersHttp2',
  'ticketLifetime',
  'offersEarlyData',
  'acceptsClientRenegotiation',
  'defaultCertificate',
];
const all = [...Object.keys(helloFacts), ...handshakeFacts];

describe('a lax server', () => {
  it('is seen as it is', async () => {
    const server = await lax();
    expect(await endpointFacts(server.endpoint, all, { extraRoots: [root] })).toEqual({
      obsoleteProtocols: known(['TLSv1', 'TLSv1.1']),
      acceptsSslV2: known(false),
      acceptsSslV3: known(false),
      speaksModernTls: known(true),
      speaksTls13: known(true),
      speaksTls12OrOlder: known(true),
      acceptsTripleDes: known(false),
      acceptsRc4: known(false),
      acceptsExportSuites: known(false),
      acceptsNullSuites: known(true),
      acceptsAnonymousSuites: known(true),
      acceptsStaticRsa: known(true),
      offersForwardSecrecy: known(true),
      cbcSuites: known('encrypt-then-mac'),
      suiteOrder: known('client'),
      makesDhExchange: known(true),
      dhPrimeBits: known(2048),
      dhPrimeIsPrecomputed: known(false),
      acceptsWeakCurves: known(true),
      offersPostQuantum: known(false),
      compressesRecords: known(false),
      signsWithSha1: known(true),
      secureRenegotiation: known(true),
      extendedMasterSecret: known(true),
      offersHeartbeat: known(false),
      canFallBack: known(true),
      refusesFallback: known(true),
      toleratesUnknownValues: known(true),
      acceptsUnknownAlpn: known(true),
      offersHttp2: known(false),
      ticketLifetime: known(7200),
      offersEarlyData: known(false),
      acceptsClientRenegotiation: known(true),
      defaultCertificate: known('same'),
    });
  });

  it('gets no more connections than were promised', async () => {
    const server = await lax();
    const context = tlsContext(
      { 'web.tls-endpoint': all, 'web.certificate': ['trusted'] },
      { extraRoots: [root] },
    );
    const { calls } = await collected(server.endpoint, context);
    expect(server.seen.count).toBe(mostTlsConnections);
    expect(calls).toHaveLength(mostTlsConnections);
  });
});

describe('a strict server of TLS 1.3', () => {
  it('is seen as it is', async () => {
    const server = await strict();
    const facts = await endpointFacts(server.endpoint, all, { extraRoots: [root] });
    expect(facts).toMatchObject({
      obsoleteProtocols: known([]),
      speaksModernTls: known(true),
      speaksTls12OrOlder: known(false),
      acceptsStaticRsa: known(false),
      offersForwardSecrecy: known(true),
      cbcSuites: known('refused'),
      makesDhExchange: known(false),
      acceptsWeakCurves: known(false),
      offersPostQuantum: known(true),
      signsWithSha1: known(false),
      canFallBack: known(false),
      acceptsUnknownAlpn: known(false),
      offersHttp2: known(true),
      ticketLifetime: known(3600),
    });
  });

  it('is asked only what is needed', async () => {
    const server = await strict();
    await endpointFacts(server.endpoint, ['offersHttp2'], {});
    expect(server.seen.count).toBe(1);
    await endpointFacts(server.endpoint, ['speaksTls13'], {});
    expect(server.seen.count).toBe(7);
    await endpointFacts(server.endpoint, [], {});
    expect(server.seen.count).toBe(7);
  });
});

describe('what a client without SNI is shown', () => {
  const byDefault = async (fallback: Partial<Identity>, extraRoots: readonly string[]) => {
    const server = await tlsServer({
      ...fallback,
      SNICallback: (_, done) => done(null, createSecureContext(identity)),
    });
    const facts = await endpointFacts(server.endpoint, ['defaultCertificate'], { extraRoots });
    return facts.defaultCertificate;
  };

  it('may be another certificate, trusted or not, or none', async () => {
    const authority = await testAuthority();
    const another = await authority.issue({ names: ['other.test'] }, 'whole');
    expect(await byDefault(another, [root, authority.root])).toEqual(known('other-trusted'));
    expect(await byDefault(another, [root])).toEqual(known('other-untrusted'));
    expect(await byDefault({}, [root])).toEqual(known('refused'));
  });
});
