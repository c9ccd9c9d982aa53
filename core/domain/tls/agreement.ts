import { type Fact, known, unread } from '../fact.ts';
import { type HelloName, type TlsAgreement, type TlsAnswers, tlsProtocols } from './tls-answer.ts';

/** An agreement or an alert: whoever says either speaks TLS. */
const heard = (answers: TlsAnswers): boolean =>
  [...answers.values()].some(
    (answer) => answer.known && (answer.value.kind === 'agreed' || answer.value.alert !== null),
  );

const isProtocol = (name: HelloName): boolean => tlsProtocols.some((protocol) => protocol === name);

/**
 * What the server agreed to when it was asked, null where it refused. A closed connection is a
 * refusal only from a server that speaks TLS; a lower version than the one asked for is one too.
 */
export const agreementTo = (answers: TlsAnswers, name: HelloName): Fact<TlsAgreement | null> => {
  const answer = answers.get(name) ?? unread('not-collected');
  if (!answer.known) return answer;
  if (answer.value.kind === 'refused') {
    return heard(answers) ? known(null) : unread('not-collected');
  }
  const lower = isProtocol(name) && answer.value.version !== name;
  return known(lower ? null : answer.value);
};

/** Those of the names that the server agreed to: one settles it, however the others ended. */
export const agreedAmong = <Name extends HelloName>(
  answers: TlsAnswers,
  names: readonly Name[],
): Fact<readonly Name[]> => {
  const tried = names.map((name) => ({ name, agreement: agreementTo(answers, name) }));
  const found = tried.filter(({ agreement }) => agreement.known && agreement.value);
  if (found.length > 0) return known(found.map(({ name }) => name));
  const failed = tried.find(({ agreement }) => !agreement.known);
  return failed && !failed.agreement.known ? failed.agreement : known([]);
};

export const agreedTo = (answers: TlsAnswers, ...names: readonly HelloName[]): Fact<boolean> => {
  const found = agreedAmong(answers, names);
  return found.known ? known(found.value.length > 0) : found;
};
