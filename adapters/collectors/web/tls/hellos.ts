import type { HelloName } from '#core/domain/tls/tls-answer.ts';
import { cipherSuites, fallbackScsv } from './cipher-suites.ts';
import { type ClientHello, writeClientHello } from './client-hello.ts';
import { helloExtension } from './hello-extension.ts';
import { weakCurves } from './key-exchange.ts';

const versionCodes = {
  SSLv3: 0x0300,
  TLSv1: 0x0301,
  'TLSv1.1': 0x0302,
  'TLSv1.2': 0x0303,
  'TLSv1.3': 0x0304,
} as const;

type Version = keyof typeof versionCodes;

const noCompression = [0];
const deflateFirst = [1, 0];

// X25519, P-256, P-384, P-521, X448. No ffdhe: a server then shows the prime that it was given.
const groups = [0x001d, 0x0017, 0x0018, 0x0019, 0x001e];
const x25519MlKem768 = 0x11ec;
const sha1Schemes = [0x0201, 0x0203, 0x0202];
const schemes = [
  0x0403,
  0x0503,
  0x0603,
  0x0807,
  0x0808,
  0x0804,
  0x0805,
  0x0806,
  0x0809,
  0x080a,
  0x080b,
  0x0401,
  0x0501,
  0x0601,
  0x0402,
  0x0301,
  0x0303,
  0x0302,
  ...sha1Schemes,
];
const greaseVersion = 0x2a2a;
const greaseGroup = 0x3a3a;
const greaseSuite = 0x0a0a;

interface Offer {
  readonly version: Exclude<Version, 'TLSv1.3'>;
  readonly suites: readonly number[];
  readonly compressions?: readonly number[];
  readonly groups?: readonly number[];
  readonly schemes?: readonly number[];
  readonly alpn?: string;
}

const upTo12 = (host: string, offer: Offer): ClientHello => ({
  version: versionCodes[offer.version],
  suites: offer.suites,
  compressions: offer.compressions ?? noCompression,
  extensions:
    offer.version === 'SSLv3'
      ? []
      : [
          helloExtension.serverName(host),
          helloExtension.supportedGroups(offer.groups ?? groups),
          helloExtension.pointFormats,
          ...(offer.version === 'TLSv1.2'
            ? [helloExtension.signatureAlgorithms(offer.schemes ?? schemes)]
            : []),
          ...(offer.alpn === undefined ? [] : [helloExtension.alpn(offer.alpn)]),
          helloExtension.heartbeat,
          helloExtension.encryptThenMac,
          helloExtension.extendedMasterSecret,
          helloExtension.renegotiationInfo,
        ],
});

const tls13 = (host: string, offered: readonly number[]): ClientHello => ({
  version: versionCodes['TLSv1.2'],
  suites: cipherSuites.tls13,
  compressions: noCompression,
  extensions: [
    helloExtension.serverName(host),
    helloExtension.supportedGroups(offered),
    helloExtension.signatureAlgorithms(schemes),
    helloExtension.supportedVersions([versionCodes['TLSv1.3']]),
    helloExtension.noKeyShare,
  ],
});

const grease = (host: string): ClientHello => ({
  version: versionCodes['TLSv1.2'],
  suites: [greaseSuite, ...cipherSuites.tls13, ...cipherSuites.any],
  compressions: noCompression,
  extensions: [
    helloExtension.unassigned,
    helloExtension.serverName(host),
    helloExtension.supportedGroups([greaseGroup, ...groups]),
    helloExtension.pointFormats,
    helloExtension.signatureAlgorithms(schemes),
    helloExtension.supportedVersions([
      greaseVersion,
      versionCodes['TLSv1.3'],
      versionCodes['TLSv1.2'],
      versionCodes['TLSv1.1'],
      versionCodes.TLSv1,
    ]),
    helloExtension.noKeyShare,
    helloExtension.renegotiationInfo,
  ],
});

/** What two of the questions take from earlier answers. */
export interface HelloContext {
  readonly host: string;
  /** The suite that the server chose in TLS 1.2. */
  readonly chosenSuite: number;
  /** A version below the best one of the server. */
  readonly fallbackVersion: Exclude<Version, 'TLSv1.3'>;
}

const last = (suite: number): readonly number[] => [
  ...cipherSuites.any.filter((other) => other !== suite),
  suite,
];

const hellos: {
  readonly [Name in Exclude<HelloName, 'SSLv2'>]: (context: HelloContext) => ClientHello;
} = {
  SSLv3: ({ host }) => upTo12(host, { version: 'SSLv3', suites: cipherSuites.any }),
  TLSv1: ({ host }) => upTo12(host, { version: 'TLSv1', suites: cipherSuites.any }),
  'TLSv1.1': ({ host }) => upTo12(host, { version: 'TLSv1.1', suites: cipherSuites.any }),
  'TLSv1.2': ({ host }) => upTo12(host, { version: 'TLSv1.2', suites: cipherSuites.any }),
  'TLSv1.3': ({ host }) => tls13(host, groups),
  '3DES': ({ host }) => upTo12(host, { version: 'TLSv1.2', suites: cipherSuites.tripleDes }),
  RC4: ({ host }) => upTo12(host, { version: 'TLSv1.2', suites: cipherSuites.rc4 }),
  // RFC 4346: export suites ended with TLS 1.0.
  EXPORT: ({ host }) => upTo12(host, { version: 'TLSv1', suites: cipherSuites.export }),
  NULL: ({ host }) => upTo12(host, { version: 'TLSv1.2', suites: cipherSuites.null }),
  anonymous: ({ host }) => upTo12(host, { version: 'TLSv1.2', suites: cipherSuites.anonymous }),
  'static-rsa': ({ host }) => upTo12(host, { version: 'TLSv1.2', suites: cipherSuites.staticRsa }),
  'forward-secrecy': ({ host }) =>
    upTo12(host, { version: 'TLSv1.2', suites: cipherSuites.forwardSecret }),
  cbc: ({ host }) => upTo12(host, { version: 'TLSv1.2', suites: cipherSuites.cbc }),
  reordered: ({ host, chosenSuite }) =>
    upTo12(host, { version: 'TLSv1.2', suites: last(chosenSuite) }),
  dhe: ({ host }) => upTo12(host, { version: 'TLSv1.2', suites: cipherSuites.dhe }),
  'weak-curves': ({ host }) =>
    upTo12(host, { version: 'TLSv1.2', suites: cipherSuites.ecdhe, groups: weakCurves }),
  'post-quantum': ({ host }) => tls13(host, [x25519MlKem768]),
  compression: ({ host }) =>
    upTo12(host, {
      version: 'TLSv1.2',
      suites: cipherSuites.any,
      compressions: deflateFirst,
    }),
  fallback: ({ host, fallbackVersion }) =>
    upTo12(host, { version: fallbackVersion, suites: [...cipherSuites.any, fallbackScsv] }),
  'sha1-signature': ({ host }) =>
    upTo12(host, {
      version: 'TLSv1.2',
      suites: cipherSuites.forwardSecret,
      schemes: sha1Schemes,
    }),
  grease: ({ host }) => grease(host),
  'unknown-alpn': ({ host }) =>
    upTo12(host, { version: 'TLSv1.2', suites: cipherSuites.any, alpn: 'probant-unknown' }),
};

interface WrittenHello {
  readonly bytes: Uint8Array;
  /** Those that the server may choose from. */
  readonly suites: readonly number[];
}

/** A question, ready to be sent. */
export const writeHello = (
  name: Exclude<HelloName, 'SSLv2'>,
  context: HelloContext,
): WrittenHello => {
  const hello = hellos[name](context);
  return { bytes: writeClientHello(hello), suites: hello.suites };
};
