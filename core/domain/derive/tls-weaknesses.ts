import { derived, type Fact } from '../fact.ts';
import { agreedAmong, agreedTo, agreementTo } from '../tls/agreement.ts';
import type {
  HelloName,
  TlsAgreement,
  TlsAnswers,
  TlsKeyExchange,
  TlsProtocol,
} from '../tls/tls-answer.ts';

// RFC 6176, 7568 and 8996 withdrew them one after the other.
const obsolete = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'] as const;

export const obsoleteProtocols = (answers: TlsAnswers): Fact<readonly TlsProtocol[]> =>
  agreedAmong(answers, obsolete);

export const acceptsTripleDes = (answers: TlsAnswers): Fact<boolean> => agreedTo(answers, '3DES');

const agreementHolds = (
  answers: TlsAnswers,
  name: HelloName,
  holds: (agreement: TlsAgreement) => boolean,
): Fact<boolean> =>
  derived(
    { agreement: agreementTo(answers, name) },
    ({ agreement }) => agreement !== null && holds(agreement),
  );

export const compressesRecords = (answers: TlsAnswers): Fact<boolean> =>
  agreementHolds(answers, 'compression', ({ compressed }) => compressed);

export const signsWithSha1 = (answers: TlsAnswers): Fact<boolean> =>
  agreementHolds(
    answers,
    'sha1-signature',
    ({ keyExchange }) => keyExchange?.signedWithSha1 === true,
  );

export const acceptsWeakCurves = (answers: TlsAnswers): Fact<boolean> =>
  agreementHolds(
    answers,
    'weak-curves',
    ({ keyExchange }) => keyExchange?.group.kind === 'curve' && keyExchange.group.weak,
  );

/** How records in CBC mode are protected: padding oracles need the MAC to come first (RFC 7366). */
export type CbcSuites = 'refused' | 'encrypt-then-mac' | 'mac-then-encrypt';

export const cbcSuites = (answers: TlsAnswers): Fact<CbcSuites> =>
  derived({ agreement: agreementTo(answers, 'cbc') }, ({ agreement }) => {
    if (!agreement) return 'refused';
    return agreement.extensions.has('encrypt-then-mac') ? 'encrypt-then-mac' : 'mac-then-encrypt';
  });

/** The prime of the Diffie-Hellman exchange; null where the server makes none. */
type DhPrime = Extract<TlsKeyExchange['group'], { kind: 'prime' }>;

export const dhPrime = (answers: TlsAnswers): Fact<DhPrime | null> =>
  derived({ agreement: agreementTo(answers, 'dhe') }, ({ agreement }) => {
    const group = agreement?.keyExchange?.group;
    return group?.kind === 'prime' ? group : null;
  });
