import { helloFacts } from '#core/domain/derive/tls-endpoint.ts';
import { derived, type Fact } from '#core/domain/fact.ts';
import type { Resource } from '#core/domain/resource.ts';
import type { DefaultCertificate } from '#core/domain/resources/web-tls.ts';
import { askHellos } from './ask-hellos.ts';
import {
  clientRenegotiation,
  defaultCertificate,
  type MainHandshake,
  type TrustedRoots,
} from './handshakes.ts';
import type { Probing } from './say-hello.ts';

type EndpointResource = Resource<'web.tls-endpoint'>;
type Facts = EndpointResource['facts'];
type Names = ReadonlySet<string>;

interface Means {
  readonly probing: Probing;
  readonly roots: TrustedRoots;
}

/** Those that the handshake for the certificate shows too. */
export const mainHandshakeFacts = [
  'offersHttp2',
  'ticketLifetime',
  'offersEarlyData',
  'defaultCertificate',
] as const;

export const wantsTicket = (names: Names): boolean =>
  names.has('ticketLifetime') || names.has('offersEarlyData');

const fromMain = (main: Fact<MainHandshake>): Facts => {
  const ticket = main.known ? main.value.ticket : main;
  return {
    offersHttp2: derived({ main }, (read) => read.main.http2),
    ticketLifetime: derived({ ticket }, (read) => read.ticket.lifetime),
    offersEarlyData: derived({ ticket }, (read) => read.ticket.earlyData > 0),
  };
};

const fromHellos = async (names: Names, probing: Probing): Promise<Facts> => {
  const wanted = Object.entries(helloFacts).filter(([name]) => names.has(name));
  if (wanted.length === 0) return {};
  const answers = await askHellos(
    wanted.flatMap(([, { asks }]) => asks),
    probing,
  );
  const found = wanted.map(([name, { from }]) => [name, from(answers)]);
  // Names and types are those of the table; going through its entries loses them.
  return Object.fromEntries(found) as Facts;
};

const only = (facts: Facts, names: Names): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => names.has(name)));

export const tlsEndpointResource = async (
  names: Names,
  main: Fact<MainHandshake>,
  { probing, roots }: Means,
): Promise<EndpointResource> => {
  const byDefault = ({ fingerprint }: MainHandshake): Promise<Fact<DefaultCertificate>> =>
    defaultCertificate(probing, roots, fingerprint);
  const hellos = await fromHellos(names, probing);
  const shown = names.has('defaultCertificate')
    ? { defaultCertificate: main.known ? await byDefault(main.value) : main }
    : {};
  const renegotiation = names.has('acceptsClientRenegotiation')
    ? { acceptsClientRenegotiation: await clientRenegotiation(probing, roots) }
    : {};
  return {
    kind: 'web.tls-endpoint',
    id: `${probing.endpoint.host}:${probing.endpoint.port}`,
    region: null,
    facts: { ...hellos, ...only(fromMain(main), names), ...shown, ...renegotiation },
  };
};
