// oxlint-disable-next-line import/no-unassigned-import -- a polyfill, before what needs it
import 'reflect-metadata';
import {
  AuthorityInfoAccessExtension,
  ExtendedKeyUsage,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
} from '@peculiar/x509';
import { beforeAll, describe, expect, it } from 'vitest';
import { certificateFacts } from '#core/domain/derive/certificate-facts.ts';
import { known, unread } from '#core/domain/fact.ts';
import { type Identity, type Leaf, testAuthority } from './authority.ts';
import { certificateFactsOf } from './collected.ts';
import { tlsServer } from './loopback.ts';

type Authority = Awaited<ReturnType<typeof testAuthority>>;

let authority: Authority;
beforeAll(async () => {
  authority = await testAuthority();
});

const all = [...Object.keys(certificateFacts), 'issuerIsAllowed'];
const day = 86_400_000;

const shown = async (identity: Identity, changes: Parameters<typeof certificateFactsOf>[2]) => {
  const server = await tlsServer(identity);
  return certificateFactsOf(server.endpoint, all, {
    extraRoots: [authority.root],
    ...changes,
  });
};

const issued = async (changes: Partial<Leaf>) => shown(await authority.issue(changes, 'whole'), {});

describe('a certificate without fault', () => {
  it('is seen as it is', async () => {
    expect(await issued({})).toEqual({
      trusted: known(true),
      chainIsComplete: known(true),
      selfSigned: known(false),
      matchesName: known(true),
      daysLeft: known(88),
      hasBegun: known(true),
      renewalIsOverdue: known(false),
      lifetimeIsWithinLimit: known(true),
      keyStrength: known(112),
      brokenHashes: known([]),
      hasEnoughTimestamps: known(false),
      shortLived: known(false),
      saysWhereRevoked: known(false),
      namesOcsp: known(false),
      mustStaple: known(false),
      stapled: known(false),
      wildcard: known(false),
      fitsServers: known(true),
      isAuthority: known(false),
      issuerIsAllowed: known(true),
    });
  });
});

describe('trust', () => {
  it('is refused to a certificate that signs itself', async () => {
    expect(await shown(await authority.selfSigned(), {})).toMatchObject({
      trusted: known(false),
      selfSigned: known(true),
      chainIsComplete: known(true),
    });
  });

  it('is undecided where the server leaves an issuer out', async () => {
    expect(await shown(await authority.issue({}, 'leaf-only'), {})).toMatchObject({
      trusted: unread('undecided'),
      chainIsComplete: known(false),
      selfSigned: known(false),
    });
  });

  it('is not lost with the date or the name', async () => {
    const from = new Date(Date.now() - 100 * day);
    expect(await issued({ from })).toMatchObject({ trusted: known(true), daysLeft: known(-11) });
    expect(await issued({ names: ['other.test'] })).toMatchObject({
      trusted: known(true),
      matchesName: known(false),
    });
  });

  it('is refused to a chain that ends at an unknown root', async () => {
    const other = await testAuthority();
    const { key, cert } = await other.issue({}, 'whole');
    expect(await shown({ key, cert: `${cert}\n${other.root}` }, {})).toMatchObject({
      trusted: known(false),
      chainIsComplete: known(true),
      selfSigned: known(false),
    });
  });
});

describe('what a certificate says', () => {
  it('of its time', async () => {
    const tomorrow = new Date(Date.now() + day);
    expect(await issued({ from: tomorrow })).toMatchObject({ hasBegun: known(false) });
    expect(await issued({ days: 20 })).toMatchObject({ renewalIsOverdue: known(false) });
    expect(await issued({ from: new Date(Date.now() - 85 * day) })).toMatchObject({
      renewalIsOverdue: known(true),
    });
    expect(await issued({ days: 6 })).toMatchObject({ shortLived: known(true) });
    expect(await issued({ days: 400 })).toMatchObject({ lifetimeIsWithinLimit: known(false) });
  });

  it('of its names', async () => {
    expect(await issued({ names: ['site.test', '*.site.test'] })).toMatchObject({
      wildcard: known(true),
      matchesName: known(true),
    });
  });

  it('of its key', async () => {
    expect((await issued({ rsaBits: null })).keyStrength).toEqual(known(128));
    expect((await issued({ rsaBits: 3072 })).keyStrength).toEqual(known(128));
  });

  it('of its usages', async () => {
    expect(await issued({ usages: [ExtendedKeyUsage.emailProtection] })).toMatchObject({
      fitsServers: known(false),
    });
    const extensions = [new KeyUsagesExtension(KeyUsageFlags.keyEncipherment)];
    expect(await issued({ extensions })).toMatchObject({ fitsServers: known(false) });
    expect(await issued({ authority: true })).toMatchObject({ isAuthority: known(true) });
  });

  it('of its revocation', async () => {
    const ocsp = new AuthorityInfoAccessExtension({ ocsp: 'http://ocsp.test' });
    const mustStaple = new Extension(
      '1.3.6.1.5.5.7.1.24',
      false,
      Uint8Array.from([0x30, 3, 2, 1, 5]),
    );
    expect(await issued({ extensions: [ocsp, mustStaple] })).toMatchObject({
      namesOcsp: known(true),
      saysWhereRevoked: known(true),
      mustStaple: known(true),
      stapled: known(false),
    });
  });
});

describe('the issuer', () => {
  const withCaa = async (value: string) => {
    const caaOf = () => Promise.resolve(known([{ critical: false, tag: 'issue', value }]));
    const facts = await shown(await authority.issue({}, 'whole'), { caaOf });
    return facts.issuerIsAllowed;
  };

  it('is among those that CAA names, or is not', async () => {
    expect(await withCaa('letsencrypt.org; validationmethods=dns-01')).toEqual(known(true));
    expect(await withCaa('pki.goog')).toEqual(known(false));
    expect(await withCaa(';')).toEqual(known(false));
  });

  it('is unknown with the records', async () => {
    const caaOf = () => Promise.resolve(unread('not-collected'));
    const facts = await shown(await authority.issue({}, 'whole'), { caaOf });
    expect(facts.issuerIsAllowed).toEqual(unread('not-collected'));
  });
});
