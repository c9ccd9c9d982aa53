import type { Call, Collected } from '#core/domain/audit/collected.ts';
import type { Needs } from '#core/domain/audit/needs.ts';
import type { CaaRecord } from '#core/domain/certificate/caa.ts';
import { derived, type Fact, unread } from '#core/domain/fact.ts';
import type { Instant } from '#core/domain/time.ts';
import type { PinnedEndpoint } from '../pinned-endpoint.ts';
import { certificateResource } from './certificate-resource.ts';
import { mainHandshake } from './handshakes.ts';
import type { Probing } from './say-hello.ts';
import { mainHandshakeFacts, tlsEndpointResource, wantsTicket } from './tls-endpoint-resource.ts';
import { trustedRoots } from './trusted-roots.ts';

type CaaLook = Pick<Probing, 'signal' | 'record'>;

export interface TlsContext {
  readonly needs: Needs;
  readonly now: Instant;
  readonly signal: AbortSignal;
  readonly limits: TlsLimits;
  /** Roots beside Mozilla's, in PEM. */
  readonly extraRoots: readonly string[];
  /** The CAA records that hold for a host name. */
  readonly caaOf: (host: string, look: CaaLook) => Promise<Fact<readonly CaaRecord[]>>;
}

/** Milliseconds for one connection, and for all of them. */
interface TlsLimits {
  readonly one: number;
  readonly all: number;
}

/** A port that hangs costs eight waits; a slow one is given up after a minute and a half. */
export const tlsLimits: TlsLimits = { one: 5000, all: 90_000 };

type Names = ReadonlySet<string>;

const none: Names = new Set();

const needsHandshake = (ofEndpoint: Names, ofCertificate: Names): boolean =>
  ofCertificate.size > 0 || mainHandshakeFacts.some((name) => ofEndpoint.has(name));

/**
 * The TLS of a port and the certificate that it shows. Only ClientHellos and whole handshakes are
 * sent: no request, no payload. Whatever the server does, it ends within the limits.
 */
export async function* collectTls(
  endpoint: PinnedEndpoint,
  { needs, now, signal, limits, extraRoots, caaOf }: TlsContext,
): AsyncGenerator<Collected> {
  const ofEndpoint = needs.get('web.tls-endpoint') ?? none;
  const ofCertificate = needs.get('web.certificate') ?? none;
  const calls: Call[] = [];
  const probing: Probing = {
    endpoint,
    signal: AbortSignal.any([signal, AbortSignal.timeout(limits.all)]),
    milliseconds: limits.one,
    record: (call) => {
      calls.push(call);
    },
  };
  const roots = trustedRoots(extraRoots);
  const main = needsHandshake(ofEndpoint, ofCertificate)
    ? await mainHandshake(probing, roots, wantsTicket(ofEndpoint))
    : unread('not-collected');

  if (ofCertificate.size > 0) {
    const shown = derived({ main }, (read) => read.main.shown);
    const caa = ofCertificate.has('issuerIsAllowed')
      ? await caaOf(endpoint.host, probing)
      : unread('not-collected');
    const resource = certificateResource(endpoint, ofCertificate, { shown, caa, now });
    yield { type: 'resource', resource };
  }
  if (ofEndpoint.size > 0) {
    const resource = await tlsEndpointResource(ofEndpoint, main, { probing, roots });
    yield { type: 'resource', resource };
  }
  for (const call of calls) yield { type: 'call', call };
}
