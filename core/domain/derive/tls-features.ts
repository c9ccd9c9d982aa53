import { derived, type Fact, known, unread } from '../fact.ts';
import { agreedAmong, agreedTo, agreementTo } from '../tls/agreement.ts';
import type { HelloExtension, TlsAgreement, TlsAnswers, TlsProtocol } from '../tls/tls-answer.ts';

/** Best first; those whose hello shows extensions. */
const upTo12 = ['TLSv1.2', 'TLSv1.1', 'TLSv1'] as const;

export const speaksTls12OrOlder = (answers: TlsAnswers): Fact<boolean> =>
  agreedTo(answers, ...upTo12);

export const speaksModernTls = (answers: TlsAnswers): Fact<boolean> =>
  agreedTo(answers, 'TLSv1.3', 'TLSv1.2');

export const offersForwardSecrecy = (answers: TlsAnswers): Fact<boolean> =>
  agreedTo(answers, 'TLSv1.3', 'forward-secrecy');

/** Its best answer before TLS 1.3. */
const bestUpTo12 = (answers: TlsAnswers): Fact<TlsAgreement> => {
  const found = upTo12
    .map((name) => agreementTo(answers, name))
    .find((agreement) => !agreement.known || agreement.value !== null);
  if (!found) return unread('absent');
  return found.known && found.value ? known(found.value) : unread('not-collected');
};

export const answersExtension = (answers: TlsAnswers, extension: HelloExtension): Fact<boolean> =>
  derived({ best: bestUpTo12(answers) }, ({ best }) => best.extensions.has(extension));

type FallbackVersion = Exclude<TlsProtocol, 'SSLv2' | 'TLSv1.3'>;

/** The version that a client would fall back to: the second best; null where there is but one. */
export const fallbackVersion = (answers: TlsAnswers): Fact<FallbackVersion | null> => {
  const spoken = agreedAmong(answers, ['TLSv1.3', ...upTo12, 'SSLv3']);
  return derived({ spoken }, ({ spoken: [, second] }) =>
    second === undefined || second === 'TLSv1.3' ? null : second,
  );
};

export const canFallBack = (answers: TlsAnswers): Fact<boolean> =>
  derived({ version: fallbackVersion(answers) }, ({ version }) => version !== null);

/** RFC 7507: the server refuses a client that comes with less than both could speak. */
export const refusesFallback = (answers: TlsAnswers): Fact<boolean> =>
  derived({ agreement: agreementTo(answers, 'fallback') }, ({ agreement }) => agreement === null);

/** Whose order of suites counts. The server chose one suite; does it again when it comes last? */
export type SuiteOrder = 'server' | 'client';

export const suiteOrder = (answers: TlsAnswers): Fact<SuiteOrder> => {
  const first = agreementTo(answers, 'TLSv1.2');
  const again = agreementTo(answers, 'reordered');
  if (first.known && again.known && !(first.value && again.value)) return unread('absent');
  return derived({ first, again }, (chosen) =>
    chosen.first?.suite === chosen.again?.suite ? 'server' : 'client',
  );
};
