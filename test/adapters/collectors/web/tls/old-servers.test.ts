import { getDiffieHellman } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { joined, uint } from '#adapters/collectors/web/tls/hello-extension.ts';
import { known } from '#core/domain/fact.ts';
import {
  answering,
  dhExchange,
  type HeardHello,
  plainHello,
  serverFlight,
  speaking,
} from './answers.ts';
import { endpointFacts } from './collected.ts';
import { bareServer } from './loopback.ts';

const factsOf = async (
  names: readonly string[],
  answer: (hello: HeardHello | null) => Uint8Array | null,
) => {
  const server = await bareServer(answering(answer));
  return endpointFacts(server.endpoint, names, {});
};

const sslV2ServerHello = joined(
  uint(2, 0x8000 + 11),
  Uint8Array.from([4, 0, 1]),
  uint(2, 2),
  new Uint8Array(6),
);

describe('what OpenSSL no longer speaks', () => {
  it('SSLv2 is seen by its own hello', async () => {
    const facts = await factsOf(['acceptsSslV2', 'obsoleteProtocols'], (hello) =>
      hello ? null : sslV2ServerHello,
    );
    expect(facts.acceptsSslV2).toEqual(known(true));
    expect(facts.obsoleteProtocols).toEqual(known(['SSLv2']));
  });

  it('SSLv3 is seen, and no later version is taken for it', async () => {
    const facts = await factsOf(
      ['acceptsSslV3', 'acceptsSslV2', 'obsoleteProtocols', 'speaksModernTls'],
      speaking(0x0300, [0x0005], {}),
    );
    expect(facts).toEqual({
      acceptsSslV3: known(true),
      acceptsSslV2: known(false),
      obsoleteProtocols: known(['SSLv3']),
      speaksModernTls: known(false),
    });
  });

  it.each([
    ['acceptsTripleDes', 0x000a],
    ['acceptsRc4', 0x0005],
    ['acceptsExportSuites', 0x0003],
    ['acceptsNullSuites', 0x0002],
    ['acceptsAnonymousSuites', 0x0034],
    ['acceptsStaticRsa', 0x002f],
  ] as const)('%s', async (name, suite) => {
    const weak = await factsOf([name], speaking(0x0301, [suite], {}));
    expect(weak[name]).toEqual(known(true));
    const strong = await factsOf([name], speaking(0x0303, [0xc02f], {}));
    expect(strong[name]).toEqual(known(false));
  });

  it('compression is seen where it is chosen', async () => {
    const facts = await factsOf(
      ['compressesRecords'],
      speaking(0x0303, [0xc02f], { compression: 1 }),
    );
    expect(facts.compressesRecords).toEqual(known(true));
  });

  it('a fallback that nobody refuses is seen', async () => {
    const facts = await factsOf(['canFallBack', 'refusesFallback'], (hello) =>
      hello && hello.version >= 0x0302
        ? serverFlight({ ...plainHello, version: hello.version, suite: 0x002f })
        : null,
    );
    expect(facts).toEqual({ canFallBack: known(true), refusesFallback: known(false) });
  });
});

describe('what a ServerHello says', () => {
  const names = ['secureRenegotiation', 'extendedMasterSecret', 'offersHeartbeat'];

  it('is there', async () => {
    const extensions = [0xff01, 0x0017, 0x000f];
    expect(await factsOf(names, speaking(0x0303, [0xc02f], { extensions }))).toEqual({
      secureRenegotiation: known(true),
      extendedMasterSecret: known(true),
      offersHeartbeat: known(true),
    });
  });

  it('or is not', async () => {
    expect(await factsOf(names, speaking(0x0303, [0xc02f], {}))).toEqual({
      secureRenegotiation: known(false),
      extendedMasterSecret: known(false),
      offersHeartbeat: known(false),
    });
  });
});

describe('a Diffie-Hellman exchange', () => {
  const names = ['makesDhExchange', 'dhPrimeBits', 'dhPrimeIsPrecomputed'];
  const over = (prime: Uint8Array) =>
    factsOf(names, speaking(0x0303, [0x009e], { keyExchange: dhExchange(prime) }));

  it('over a small group that thousands share is known by its prime', async () => {
    expect(await over(getDiffieHellman('modp2').getPrime())).toEqual({
      makesDhExchange: known(true),
      dhPrimeBits: known(1024),
      dhPrimeIsPrecomputed: known(true),
    });
  });

  it('has the bits that count, whatever zeros stand before them', async () => {
    const prime = joined(new Uint8Array(3), Uint8Array.from([0x1f]), new Uint8Array(64));
    expect((await over(prime)).dhPrimeBits).toEqual(known(517));
  });
});

it('a suite that was not offered is no answer', async () => {
  const facts = await factsOf(['acceptsRc4'], (hello) =>
    hello ? serverFlight({ ...plainHello, suite: 0xc02f }) : null,
  );
  expect(facts.acceptsRc4).toEqual({ known: false, why: 'malformed' });
});
