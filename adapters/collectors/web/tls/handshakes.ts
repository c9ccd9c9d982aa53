import { isIP } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { ShownCertificate } from '#core/domain/certificate/certificate.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { DefaultCertificate } from '#core/domain/resources/web-tls.ts';
import { type Attempt, type Handshake, type HandshakeOffer, withHandshake } from './handshake.ts';
import { acceptsRenegotiation } from './renegotiation.ts';
import type { Probing } from './say-hello.ts';
import { readSession, type SessionTicket } from './session-ticket.ts';
import { fingerprintOf, type IsRoot, shownCertificate } from './shown-certificate.ts';

export interface TrustedRoots {
  readonly pem: readonly string[];
  readonly isRoot: IsRoot;
}

/** What one whole handshake shows. */
export interface MainHandshake {
  readonly shown: ShownCertificate;
  readonly fingerprint: string;
  readonly http2: boolean;
  readonly ticket: Fact<SessionTicket>;
}

const noTicket: Fact<SessionTicket> = known({ lifetime: 0, earlyData: 0 });

type Purpose = 'certificate' | 'without SNI' | 'renegotiation';

const outcomes = {
  made: 'answered',
  refused: 'answered',
  silent: 'not-collected',
  unreadable: 'malformed',
} as const;

/** Makes it and writes it down. */
const recorded = async <T>(
  purpose: Purpose,
  { endpoint, record, ...limits }: Probing,
  offer: HandshakeOffer,
  goOn: (handshake: Handshake, socket: TLSSocket) => Promise<T> | T,
): Promise<Attempt<T>> => {
  const started = performance.now();
  let sha256: string | null = null;
  const attempt = await withHandshake(endpoint, offer, limits, (handshake, socket) => {
    const [leaf] = handshake.chain;
    sha256 = leaf ? fingerprintOf(leaf) : null;
    return goOn(handshake, socket);
  });
  record({
    service: 'web.tls',
    operation: `handshake ${purpose}`,
    region: null,
    outcome: outcomes[attempt.kind],
    code: attempt.kind === 'made' ? null : attempt.code,
    milliseconds: Math.round(performance.now() - started),
    sha256,
  });
  return attempt;
};

const nameOf = ({ endpoint: { host } }: Probing): string | null => (isIP(host) === 0 ? host : null);

export const mainHandshake = async (
  probing: Probing,
  roots: TrustedRoots,
  wantsTicket: boolean,
): Promise<Fact<MainHandshake>> => {
  const offer = { servername: nameOf(probing), roots: roots.pem, newest: 'TLSv1.3' } as const;
  const attempt = await recorded('certificate', probing, offer, async (handshake) => {
    const session = wantsTicket ? await handshake.session() : null;
    const shown = shownCertificate(handshake, probing.endpoint.host, roots.isRoot);
    const [leaf] = handshake.chain;
    return {
      shown,
      fingerprint: leaf ? fingerprintOf(leaf) : '',
      http2: handshake.http2,
      ticket: session ? readSession(session) : noTicket,
    };
  });
  if (attempt.kind === 'made') return known(attempt.value);
  return unread(attempt.kind === 'silent' ? 'not-collected' : 'malformed');
};

/** `named`: fingerprint of the certificate that the host name gets. */
export const defaultCertificate = async (
  probing: Probing,
  roots: TrustedRoots,
  named: string,
): Promise<Fact<DefaultCertificate>> => {
  const offer = { servername: null, roots: roots.pem, newest: 'TLSv1.3' } as const;
  const attempt = await recorded('without SNI', probing, offer, (handshake): DefaultCertificate => {
    const [leaf] = handshake.chain;
    if (leaf && fingerprintOf(leaf) === named) return 'same';
    const { chain } = shownCertificate(handshake, probing.endpoint.host, roots.isRoot);
    return chain === 'trusted' ? 'other-trusted' : 'other-untrusted';
  });
  if (attempt.kind === 'made') return known(attempt.value);
  if (attempt.kind === 'refused') return known('refused');
  return unread(outcomes[attempt.kind]);
};

export const clientRenegotiation = async (
  probing: Probing,
  roots: TrustedRoots,
): Promise<Fact<boolean>> => {
  const offer = { servername: nameOf(probing), roots: roots.pem, newest: 'TLSv1.2' } as const;
  const attempt = await recorded('renegotiation', probing, offer, (_, socket) =>
    acceptsRenegotiation(socket),
  );
  if (attempt.kind === 'made') return attempt.value;
  return unread(attempt.kind === 'refused' ? 'absent' : outcomes[attempt.kind]);
};
