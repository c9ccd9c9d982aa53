import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { WebOrigin } from '#core/domain/web/origin.ts';
import { isLoopbackAddress, isPublicAddress } from '#core/domain/web/public-address.ts';
import type { PinnedEndpoint } from './pinned-endpoint.ts';

/** Every address of a host, as texts. @throws with the `code` of the resolver. */
export type Resolve = (host: string) => Promise<readonly string[]>;

export interface GuardRules {
  readonly resolve: Resolve;
  /** Lets an audit of this machine's own servers through; never set for a person's request. */
  readonly allowLoopback: boolean;
}

/** Where a site may be reached, or why nobody may, or can, ask it anything. */
export type Guarded =
  | { readonly kind: 'open'; readonly endpoint: PinnedEndpoint }
  | { readonly kind: 'forbidden'; readonly code: 'ADDRESS_NOT_PUBLIC' | 'ORIGIN_REFUSED' }
  | { readonly kind: 'unreachable'; readonly code: string };

export const systemResolver: Resolve = async (host) => {
  const answers = await lookup(host, { all: true });
  return answers.map(({ address }) => address);
};

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : 'UNRESOLVED';

/**
 * Resolves a site once and pins it to one address, which is all that is connected to afterwards: a
 * name that leads elsewhere at the second look changes nothing. One address inside a network among
 * its answers is enough to refuse the name.
 */
export const guardOrigin = async (
  { host, port }: WebOrigin,
  { resolve, allowLoopback }: GuardRules,
): Promise<Guarded> => {
  try {
    const addresses = isIP(host) > 0 ? [host] : await resolve(host);
    const [address] = addresses;
    if (address === undefined) return { kind: 'unreachable', code: 'ENODATA' };
    const isOpen =
      addresses.every(isPublicAddress) || (allowLoopback && addresses.every(isLoopbackAddress));
    if (!isOpen) return { kind: 'forbidden', code: 'ADDRESS_NOT_PUBLIC' };
    return { kind: 'open', endpoint: { host, port, address } };
  } catch (cause) {
    return { kind: 'unreachable', code: codeOf(cause) };
  }
};
