import { beforeAll, describe, expect, it } from 'vitest';
import { known } from '#core/domain/fact.ts';
import { type Identity, testAuthority } from './authority.ts';
import { endpointFacts } from './collected.ts';
import { isInstalled, nginx, opensslServer } from './installed-servers.ts';

let identity: Identity;
let root: string;
beforeAll(async () => {
  const authority = await testAuthority();
  identity = await authority.issue({}, 'whole');
  root = authority.root;
});

const names = [
  'obsoleteProtocols',
  'acceptsStaticRsa',
  'acceptsAnonymousSuites',
  'cbcSuites',
  'suiteOrder',
  'offersHttp2',
  'ticketLifetime',
  'acceptsClientRenegotiation',
  'secureRenegotiation',
  'acceptsUnknownAlpn',
  'toleratesUnknownValues',
  'defaultCertificate',
];

describe.skipIf(!isInstalled('nginx'))('nginx (skipped where it is not installed)', () => {
  it('with good settings', async () => {
    const server = await nginx(
      identity,
      `ssl_protocols TLSv1.2 TLSv1.3;
       ssl_ciphers ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-CHACHA20-POLY1305;
       ssl_session_timeout 1h;`,
    );
    const facts = await endpointFacts(server.endpoint, names, { extraRoots: [root] });
    expect(facts).toEqual({
      obsoleteProtocols: known([]),
      acceptsStaticRsa: known(false),
      acceptsAnonymousSuites: known(false),
      cbcSuites: known('refused'),
      suiteOrder: known('client'),
      offersHttp2: known(true),
      ticketLifetime: known(3600),
      acceptsClientRenegotiation: known(false),
      secureRenegotiation: known(true),
      acceptsUnknownAlpn: known(false),
      toleratesUnknownValues: known(true),
      defaultCertificate: known('same'),
    });
  });

  it('with bad settings', async () => {
    const server = await nginx(
      identity,
      `ssl_protocols TLSv1 TLSv1.1 TLSv1.2;
       ssl_ciphers ALL:COMPLEMENTOFALL:@SECLEVEL=0;
       ssl_prefer_server_ciphers on;
       ssl_session_timeout 7d;`,
    );
    const facts = await endpointFacts(server.endpoint, names, { extraRoots: [root] });
    expect(facts).toMatchObject({
      obsoleteProtocols: known(['TLSv1', 'TLSv1.1']),
      acceptsStaticRsa: known(true),
      acceptsAnonymousSuites: known(true),
      cbcSuites: known('encrypt-then-mac'),
      suiteOrder: known('server'),
      ticketLifetime: known(604_800),
    });
  });
});

describe.skipIf(!isInstalled('openssl'))('openssl (skipped where it is not installed)', () => {
  it('offers early data when it is told to', async () => {
    const early = async (options: readonly string[]) => {
      const server = await opensslServer(identity, ['-tls1_3', ...options]);
      const facts = await endpointFacts(server.endpoint, ['offersEarlyData'], {});
      return facts.offersEarlyData;
    };
    expect(await early(['-early_data', '-max_early_data', '16384'])).toEqual(known(true));
    expect(await early([])).toEqual(known(false));
  });
});
