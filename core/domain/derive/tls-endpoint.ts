import { derived, type Fact } from '../fact.ts';
import type { WebTlsFacts } from '../resources/web-tls.ts';
import { agreedTo } from '../tls/agreement.ts';
import type { HelloName, TlsAnswers } from '../tls/tls-answer.ts';
import {
  answersExtension,
  canFallBack,
  offersForwardSecrecy,
  refusesFallback,
  speaksModernTls,
  speaksTls12OrOlder,
  suiteOrder,
} from './tls-features.ts';
import {
  acceptsTripleDes,
  acceptsWeakCurves,
  cbcSuites,
  compressesRecords,
  dhPrime,
  obsoleteProtocols,
  signsWithSha1,
} from './tls-weaknesses.ts';

type TlsEndpoint = WebTlsFacts['web.tls-endpoint'];

/** Facts that take a whole handshake; the others follow from what a server says to hellos. */
type HandshakeFact =
  | 'offersHttp2'
  | 'ticketLifetime'
  | 'offersEarlyData'
  | 'acceptsClientRenegotiation'
  | 'defaultCertificate';

type HelloFact = Exclude<keyof TlsEndpoint, HandshakeFact>;

interface FromHellos<T> {
  /** Beside the protocols, which are always asked for: they tell a refusal from a dead port. */
  readonly asks: readonly HelloName[];
  readonly from: (answers: TlsAnswers) => Fact<T>;
}

const agrees = (...asks: readonly HelloName[]): FromHellos<boolean> => ({
  asks,
  from: (answers) => agreedTo(answers, ...asks),
});

const follows = <T>(
  from: (answers: TlsAnswers) => Fact<T>,
  ...asks: readonly HelloName[]
): FromHellos<T> => ({ asks, from });

/** How each fact is found. */
export const helloFacts: { readonly [Name in HelloFact]: FromHellos<TlsEndpoint[Name]> } = {
  obsoleteProtocols: follows(obsoleteProtocols),
  acceptsSslV2: agrees('SSLv2'),
  acceptsSslV3: agrees('SSLv3'),
  speaksModernTls: follows(speaksModernTls),
  speaksTls13: agrees('TLSv1.3'),
  speaksTls12OrOlder: follows(speaksTls12OrOlder),
  acceptsTripleDes: follows(acceptsTripleDes, '3DES'),
  acceptsRc4: agrees('RC4'),
  acceptsExportSuites: agrees('EXPORT'),
  acceptsNullSuites: agrees('NULL'),
  acceptsAnonymousSuites: agrees('anonymous'),
  acceptsStaticRsa: agrees('static-rsa'),
  offersForwardSecrecy: follows(offersForwardSecrecy, 'forward-secrecy'),
  cbcSuites: follows(cbcSuites, 'cbc'),
  suiteOrder: follows(suiteOrder, 'reordered'),
  makesDhExchange: follows(
    (answers) => derived({ prime: dhPrime(answers) }, ({ prime }) => prime !== null),
    'dhe',
  ),
  dhPrimeBits: follows(
    (answers) => derived({ prime: dhPrime(answers) }, ({ prime }) => prime?.bits ?? 0),
    'dhe',
  ),
  dhPrimeIsPrecomputed: follows(
    (answers) => derived({ prime: dhPrime(answers) }, ({ prime }) => prime?.precomputed ?? false),
    'dhe',
  ),
  acceptsWeakCurves: follows(acceptsWeakCurves, 'weak-curves'),
  offersPostQuantum: agrees('post-quantum'),
  compressesRecords: follows(compressesRecords, 'compression'),
  signsWithSha1: follows(signsWithSha1, 'sha1-signature'),
  secureRenegotiation: follows((answers) => answersExtension(answers, 'renegotiation-info')),
  extendedMasterSecret: follows((answers) => answersExtension(answers, 'extended-master-secret')),
  offersHeartbeat: follows((answers) => answersExtension(answers, 'heartbeat')),
  canFallBack: follows(canFallBack),
  refusesFallback: follows(refusesFallback, 'fallback'),
  toleratesUnknownValues: agrees('grease'),
  acceptsUnknownAlpn: agrees('unknown-alpn'),
};
