import { type OriginFlaw, readOrigin, withScheme } from '#core/domain/web/origin.ts';

/** `loopback`: only the platform knows whether it may look there. */
export type SiteAddress =
  | { readonly kind: 'site' | 'loopback'; readonly origin: string }
  | { readonly kind: 'refused'; readonly flaw: OriginFlaw | 'empty' };

/** What an address names, as it is typed. */
export const readSiteAddress = (text: string): SiteAddress => {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'refused', flaw: 'empty' };
  const address = withScheme(trimmed);
  const read = readOrigin(address, { allowLoopback: false });
  if (read.kind === 'origin') return { kind: 'site', origin: read.origin.origin };
  const near = readOrigin(address, { allowLoopback: true });
  return near.kind === 'origin'
    ? { kind: 'loopback', origin: near.origin.origin }
    : { kind: 'refused', flaw: read.flaw };
};
