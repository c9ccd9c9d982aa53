import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DnsContext } from '#adapters/collectors/web/dns/collect-dns.ts';
import { known, unread } from '#core/domain/fact.ts';
import type { Resource } from '#core/domain/resource.ts';
import { resourceFrom } from './collected.ts';
import type { Zone } from './loopback-dns.ts';
import { apex, host, mx, nothing, text } from './records.ts';

type Name = keyof Resource<'web.mail-domain'>['facts'];

const factsOf = async (names: readonly Name[], zone: Zone, changes: Partial<DnsContext>) => {
  const whole = { 'SOA example.fr': apex('example.fr'), ...zone };
  const found = await resourceFrom('www.example.fr', 'web.mail-domain', names, whole, changes);
  return found.facts;
};

describe('SPF and DMARC', () => {
  const names = ['spf', 'spfError', 'dmarc', 'mailSpoofingProtection'] as const;

  it('hold together', async () => {
    const zone = {
      'TXT example.fr': text('example.fr', 'other=1', 'v=spf1 include:_spf.mail.fr -all'),
      'TXT _spf.mail.fr': text('_spf.mail.fr', 'v=spf1 ip4:192.0.2.0/24 -all'),
      'TXT _dmarc.example.fr': text('_dmarc.example.fr', 'v=DMARC1; p=reject; rua=mailto:d@x.fr'),
    };
    const more = ['dmarcReports', 'dmarcShare', 'dmarcCoversSubdomains'] as const;
    expect(await factsOf([...names, ...more], zone, {})).toEqual({
      spf: known('fail'),
      spfError: known(null),
      dmarc: known('reject'),
      mailSpoofingProtection: known('holds'),
      dmarcReports: known(true),
      dmarcShare: known(100),
      dmarcCoversSubdomains: known(true),
    });
  });

  it('are absent', async () => {
    expect(await factsOf(names, {}, {})).toMatchObject({
      spf: known('none'),
      dmarc: known('absent'),
      mailSpoofingProtection: known('no-policy'),
    });
  });

  it('ask no more than ten times, however deep the includes go', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => {
        const name = at === 0 ? 'example.fr' : `i${at}.fr`;
        return [`TXT ${name}`, text(name, `v=spf1 include:i${at + 1}.fr -all`)];
      }),
    );
    expect(await factsOf(names, chain, {})).toMatchObject({
      spf: known('permerror'),
      spfError: known('too-many-lookups'),
    });
  });

  it('count look-ups that find nothing', async () => {
    const zone = {
      'TXT example.fr': text('example.fr', 'v=spf1 a:n1.fr a:n2.fr mx:n3.fr -all'),
    };
    expect(await factsOf(names, zone, {})).toMatchObject({
      spfError: known('too-many-void-lookups'),
    });
  });

  it('take the policy of the organization, found upwards', async () => {
    const zone: Zone = {
      'SOA mail.example.fr': apex('mail.example.fr'),
      'TXT _dmarc.example.fr': text('_dmarc.example.fr', 'v=DMARC1; p=reject; sp=quarantine'),
    };
    const found = await resourceFrom('mail.example.fr', 'web.mail-domain', ['dmarc'], zone, {});
    expect(found.id).toBe('mail.example.fr');
    expect(found.facts).toMatchObject({ dmarc: known('quarantine') });
  });

  it('do without a name that no query can hold', async () => {
    const label = 'a'.repeat(70);
    const zone = { 'TXT example.fr': text('example.fr', `v=spf1 include:${label}.fr -all`) };
    expect(await factsOf(names, zone, {})).toMatchObject({ spf: unread('malformed') });
  });

  it('are unknown where an answer does not come', async () => {
    const failing = { 'TXT example.fr': { code: 'SERVFAIL' } } as const;
    expect(await factsOf(names, failing, {})).toMatchObject({
      spf: unread('not-collected'),
      dmarc: known('absent'),
    });
    const above: Zone = {
      'SOA mail.example.fr': apex('mail.example.fr'),
      'TXT _dmarc.example.fr': { code: 'SERVFAIL' },
    };
    const found = await resourceFrom('mail.example.fr', 'web.mail-domain', ['dmarc'], above, {});
    expect(found.facts).toMatchObject({ dmarc: unread('not-collected') });
  });
});

describe('DKIM', () => {
  const names = ['publishesDkim', 'shortDkimKeys', 'testingDkimKeys'] as const;
  const rsa = (modulusLength: number): string =>
    generateKeyPairSync('rsa', { modulusLength })
      .publicKey.export({ type: 'spki', format: 'der' })
      .toString('base64');

  it('is looked for under known selectors', async () => {
    const zone = {
      'TXT default._domainkey.example.fr': text('x', `v=DKIM1; k=rsa; t=y; p=${rsa(1024)}`),
      'TXT selector1._domainkey.example.fr': text('x', `p=${rsa(2048)}`),
      'TXT s1._domainkey.example.fr': text('x', 'v=DKIM1; p='),
      'TXT s2._domainkey.example.fr': text('x', 'v=spf1 -all'),
    };
    expect(await factsOf(names, zone, {})).toEqual({
      publishesDkim: known(true),
      shortDkimKeys: known(['default']),
      testingDkimKeys: known(['default']),
    });
  });

  it('is absent where no selector can exist', async () => {
    expect(await factsOf(names, {}, {})).toEqual({
      publishesDkim: known(false),
      shortDkimKeys: known([]),
      testingDkimKeys: known([]),
    });
  });

  it('is undecided where there may be other selectors', async () => {
    expect(await factsOf(names, { 'TXT _domainkey.example.fr': nothing }, {})).toEqual({
      publishesDkim: unread('undecided'),
      shortDkimKeys: unread('undecided'),
      testingDkimKeys: unread('undecided'),
    });
  });
});

describe('mail servers', () => {
  const names = ['reception', 'missingMailServers', 'aliasedMailServers', 'dane'] as const;

  it('exist, or do not, or are aliases', async () => {
    const zone: Zone = {
      'MX example.fr': mx('example.fr', 'mx1.example.fr', 'mx2.example.fr', 'mx.gone.fr'),
      'A mx1.example.fr': host('mx1.example.fr', '192.0.2.1'),
      'AAAA mx1.example.fr': nothing,
      'A mx2.example.fr': {
        answers: [
          { type: 'CNAME', name: 'mx2.example.fr', data: 'host.fr' },
          { type: 'A', name: 'host.fr', data: '192.0.2.2' },
        ],
      },
      'AAAA mx2.example.fr': nothing,
    };
    expect(await factsOf(names, zone, {})).toEqual({
      reception: known('servers'),
      missingMailServers: known(['mx.gone.fr']),
      aliasedMailServers: known(['mx2.example.fr']),
      dane: known('none'),
    });
  });

  it('that are missing are told, whatever was not read of the others', async () => {
    const servers = { 'MX example.fr': mx('example.fr', 'mx.gone.fr', 'mx.slow.fr') };
    const zone: Zone = { ...servers, 'A mx.slow.fr': { code: 'SERVFAIL' } };
    expect(await factsOf(names, zone, {})).toMatchObject({
      missingMailServers: known(['mx.gone.fr']),
      aliasedMailServers: unread('not-collected'),
    });
  });

  it.each([
    ['null-mx', { 'MX example.fr': mx('example.fr', '.') }],
    ['own-address', { 'A example.fr': host('example.fr', '192.0.2.1') }],
    ['none', {}],
  ] as const)('%s', async (reception, zone) => {
    expect(await factsOf(['reception'], zone, {})).toMatchObject({ reception: known(reception) });
  });

  it('are covered by DANE where a resolver vouches for usable records', async () => {
    const tlsa = (usage: number, authenticated: boolean): Zone => ({
      'MX example.fr': mx('example.fr', 'mx1.example.fr'),
      'TLSA _25._tcp.mx1.example.fr': {
        authenticated,
        answers: [
          {
            type: 'TLSA',
            name: '_25._tcp.mx1.example.fr',
            data: { usage, selector: 1, matchingType: 1, certificate: Buffer.alloc(32) },
          },
        ],
      },
    });
    expect(await factsOf(['dane'], tlsa(3, true), {})).toMatchObject({ dane: known('all') });
    expect(await factsOf(['dane'], tlsa(1, true), {})).toMatchObject({ dane: known('none') });
    expect(await factsOf(['dane'], tlsa(3, false), {})).toMatchObject({
      dane: unread('undecided'),
    });
  });
});

describe('MTA-STS', () => {
  const names = ['mtaSts', 'serversOutsideMtaSts', 'asksForTlsReports'] as const;
  const announced: Zone = {
    'MX example.fr': mx('example.fr', 'mx1.example.fr', 'mx.other.fr'),
    'TXT _mta-sts.example.fr': text('x', 'v=STSv1; id=20260101'),
    'TXT _smtp._tls.example.fr': text('x', 'v=TLSRPTv1; rua=mailto:t@example.fr'),
  };
  const policy =
    (body: string): DnsContext['fetchPolicy'] =>
    (url) => {
      expect(url).toBe('https://mta-sts.example.fr/.well-known/mta-sts.txt');
      return Promise.resolve(known(body));
    };

  it('is enforced for the servers that it names', async () => {
    const body = 'version: STSv1\r\nmode: enforce\r\nmx: *.example.fr\r\nmax_age: 604800\r\n';
    expect(await factsOf(names, announced, { fetchPolicy: policy(body) })).toEqual({
      mtaSts: known('enforce'),
      serversOutsideMtaSts: known(['mx.other.fr']),
      asksForTlsReports: known(true),
    });
  });

  it('is invalid, absent or unread', async () => {
    const broken = { fetchPolicy: policy('<html>') };
    expect(await factsOf(names, announced, broken)).toMatchObject({ mtaSts: known('invalid') });
    expect(await factsOf(names, announced, {})).toMatchObject({
      mtaSts: unread('not-collected'),
    });
    expect(await factsOf(names, {}, {})).toMatchObject({
      mtaSts: known('absent'),
      asksForTlsReports: known(false),
    });
  });
});
