import { fallbackVersion } from '#core/domain/derive/tls-features.ts';
import type { Fact } from '#core/domain/fact.ts';
import { agreementTo } from '#core/domain/tls/agreement.ts';
import {
  type HelloName,
  type TlsAnswer,
  type TlsAnswers,
  tlsProtocols,
} from '#core/domain/tls/tls-answer.ts';
import type { HelloContext } from './hellos.ts';
import { type Probing, sayHello } from './say-hello.ts';

/** Connections to one server at the same time. */
const abreast = 2;

/** What is still to be asked of a server about which nothing is known changes nothing. */
const contextOf = (answers: TlsAnswers, host: string): HelloContext => {
  const modern = agreementTo(answers, 'TLSv1.2');
  const version = fallbackVersion(answers);
  return {
    host,
    chosenSuite: (modern.known && modern.value?.suite) || 0,
    fallbackVersion: (version.known && version.value) || 'TLSv1.1',
  };
};

const ask = async (
  names: readonly HelloName[],
  context: HelloContext,
  probing: Probing,
): Promise<TlsAnswers> => {
  const answers = new Map<HelloName, Fact<TlsAnswer>>();
  const waiting = [...names];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      answers.set(name, await sayHello(name, context, probing));
    }
  };
  await Promise.all(Array.from({ length: abreast }, work));
  return answers;
};

/**
 * Asks for every protocol, then the other questions; none of those where nothing has answered, so
 * that a port that hangs costs six waits.
 */
export const askHellos = async (
  names: readonly HelloName[],
  probing: Probing,
): Promise<TlsAnswers> => {
  const { host } = probing.endpoint;
  const protocols = await ask(tlsProtocols, contextOf(new Map(), host), probing);
  if (![...protocols.values()].some(({ known }) => known)) return protocols;
  const others = [...new Set(names)].filter((name) => !protocols.has(name));
  const further = await ask(others, contextOf(protocols, host), probing);
  return new Map([...protocols, ...further]);
};
