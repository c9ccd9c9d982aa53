import { type Cidr, parseCidr } from '../network/cidr.ts';

export type Qualifier = '+' | '-' | '~' | '?';

export type Mechanism =
  | { readonly kind: 'all' }
  | { readonly kind: 'include' | 'exists'; readonly domain: string }
  | { readonly kind: 'a' | 'mx' | 'ptr'; readonly domain: string | null }
  | { readonly kind: 'ip'; readonly range: Cidr };

export interface Directive {
  readonly qualifier: Qualifier;
  readonly mechanism: Mechanism;
}

export interface SpfRecord {
  readonly directives: readonly Directive[];
  readonly redirect: string | null;
}

export const isSpf = (text: string): boolean => /^v=spf1(?: |$)/i.test(text);

export const hasMacro = (domain: string): boolean => domain.includes('%');

const macros = /%(?:\{[slodiphcrtv]\d*r?[-.+,/_=]*\}|[%_-])/gi;
const ending = /(?:\.(?=[a-z0-9-]*[a-z-])[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.?|\})$/i;

/** Ends in a top label or a macro, and holds no macro that is not one. */
const isDomainSpec = (text: string): boolean =>
  /^[\x21-\x7e]+$/.test(text) && !text.replaceAll(macros, '').includes('%') && ending.test(text);

const fourLength = /^(?:\d|[12]\d|3[0-2])$/;
const sixLength = /^(?:\d|[1-9]\d|1[01]\d|12[0-8])$/;

/** `a:example.com/24//64`: what follows the name, without the lengths. */
const hostArgument = (text: string): string | undefined => {
  const [, rest = '', four, six] = /^(.*?)(?:\/(\d+))?(?:\/\/(\d+))?$/.exec(text) ?? [];
  const lengths = fourLength.test(four ?? '0') && sixLength.test(six ?? '0');
  return lengths && (!rest.includes('/') || hasMacro(rest)) ? rest : undefined;
};

const host = (kind: 'a' | 'mx' | 'ptr', text: string): Mechanism | undefined => {
  const argument = kind === 'ptr' ? text : hostArgument(text);
  if (argument === '') return { kind, domain: null };
  const domain = argument?.startsWith(':') ? argument.slice(1) : '';
  return isDomainSpec(domain) ? { kind, domain } : undefined;
};

const network = (name: 'ip4' | 'ip6', text: string): Mechanism | undefined => {
  const range = text.startsWith(':') ? parseCidr(text.slice(1)) : undefined;
  const isSix = text.slice(1).includes(':');
  return range && isSix === (name === 'ip6') ? { kind: 'ip', range } : undefined;
};

const mechanism = (text: string): Mechanism | undefined => {
  const [, name = '', argument = ''] = /^([a-z0-9]+)(.*)$/i.exec(text) ?? [];
  const kind = name.toLowerCase();
  if (kind === 'all') return argument === '' ? { kind } : undefined;
  if (kind === 'a' || kind === 'mx' || kind === 'ptr') return host(kind, argument);
  if (kind === 'ip4' || kind === 'ip6') return network(kind, argument);
  if (kind !== 'include' && kind !== 'exists') return undefined;
  const domain = argument.startsWith(':') ? argument.slice(1) : '';
  return isDomainSpec(domain) ? { kind, domain } : undefined;
};

const directive = (term: string): Directive | undefined => {
  const [, qualifier = '+', rest = ''] = /^([-+~?])?(.*)$/.exec(term) ?? [];
  const read = mechanism(rest);
  return read && { qualifier: qualifier as Qualifier, mechanism: read };
};

const modifier = /^([a-z][a-z0-9._-]*)=(.*)$/i;

/** RFC 7208. Nothing where it has an error of syntax anywhere, as a receiver would have it. */
export const parseSpf = (text: string): SpfRecord | undefined => {
  if (!isSpf(text)) return undefined;
  const directives: Directive[] = [];
  const modifiers = new Map<string, string>();
  for (const term of text.split(' ').slice(1)) {
    const [, name, value = ''] = modifier.exec(term) ?? [];
    if (name) {
      const key = name.toLowerCase();
      const ours = key === 'redirect' || key === 'exp';
      if (ours && (modifiers.has(key) || !isDomainSpec(value))) return undefined;
      modifiers.set(key, value);
    } else if (term !== '') {
      const read = directive(term);
      if (!read) return undefined;
      directives.push(read);
    }
  }
  return { directives, redirect: modifiers.get('redirect') ?? null };
};
