import {
  isLoopbackName,
  type OriginFlaw,
  readOrigin,
  withScheme,
} from '#core/domain/web/origin.ts';

/** `loopback`: only the platform knows whether it may look there. */
type SiteAddress =
  | { readonly kind: 'site' | 'loopback'; readonly origin: string }
  | { readonly kind: 'refused'; readonly flaw: OriginFlaw | 'empty' };

/** What an address names, as it is typed. */
export const readSiteAddress = (text: string): SiteAddress => {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'refused', flaw: 'empty' };
  const read = readOrigin(withScheme(trimmed), { allowLoopback: true });
  if (read.kind === 'refused') return read;
  const { origin, host } = read.origin;
  return { kind: isLoopbackName(host) ? 'loopback' : 'site', origin };
};
