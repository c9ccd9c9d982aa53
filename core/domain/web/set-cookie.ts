import { type Instant, millisecondsOf, readInstant } from '../time.ts';

export type SameSite = 'strict' | 'lax' | 'none' | 'unset' | 'invalid';
export type CookiePurpose = 'session' | 'csrf-token' | 'tracking' | 'other';

/** One `Set-Cookie` field, as browsers read it (RFC 6265bis, 5.6). */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: SameSite;
  /** Lower case, without its leading dot; null: for this host alone. */
  readonly domain: string | null;
  readonly path: string | null;
  readonly partitioned: boolean;
  /** Seconds that it lives; null: until the browser closes. */
  readonly lifetime: number | null;
}

const isSameSite = (word: string): word is 'strict' | 'lax' | 'none' =>
  word === 'strict' || word === 'lax' || word === 'none';

const sameSiteOf = (value: string | undefined): SameSite => {
  if (value === undefined) return 'unset';
  const word = value.toLowerCase();
  return isSameSite(word) ? word : 'invalid';
};

const lifetimeOf = (attributes: ReadonlyMap<string, string>, now: Instant): number | null => {
  const maxAge = attributes.get('max-age');
  if (maxAge !== undefined && /^-?\d{1,15}$/.test(maxAge)) return Math.max(0, Number(maxAge));
  const expires = readInstant(attributes.get('expires') ?? '');
  if (expires === null) return null;
  return Math.max(0, (millisecondsOf(expires) - millisecondsOf(now)) / 1000);
};

const half = (text: string): [string, string] => {
  const at = text.indexOf('=');
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
};

/** The last of an attribute counts. Null where browsers drop it: neither name nor value. */
export const parseSetCookie = (text: string, now: Instant): SetCookie | null => {
  const [pair = '', ...rest] = text.split(';');
  const [name, value] = pair.includes('=') ? half(pair) : ['', pair.trim()];
  if (name === '' && value === '') return null;
  const attributes = new Map(
    rest.map(half).map(([key, one]): [string, string] => [key.toLowerCase(), one]),
  );
  const domain = (attributes.get('domain') ?? '').toLowerCase().replace(/^\./, '');
  const path = attributes.get('path') ?? '';
  return {
    name,
    value,
    secure: attributes.has('secure'),
    httpOnly: attributes.has('httponly'),
    sameSite: sameSiteOf(attributes.get('samesite')),
    domain: domain === '' ? null : domain,
    path: path.startsWith('/') ? path : null,
    partitioned: attributes.has('partitioned'),
    lifetime: lifetimeOf(attributes, now),
  };
};

export const prefixOf = ({ name }: SetCookie): 'host' | 'secure' | 'none' => {
  if (/^__host-/i.test(name)) return 'host';
  return /^__secure-/i.test(name) ? 'secure' : 'none';
};

/** What its prefix promises (RFC 6265bis, 4.1.3); one without a prefix promises nothing. */
export const prefixHolds = (cookie: SetCookie): boolean => {
  const prefix = prefixOf(cookie);
  if (prefix === 'none') return true;
  return cookie.secure && (prefix === 'secure' || (cookie.domain === null && cookie.path === '/'));
};

const csrf = /csrf|xsrf|requestverificationtoken|antiforgery/i;
const session = /sess|^sid$|[._-]sid$|login|auth|jwt|(?:access|refresh|id)[_-]?token|remember/i;
// Names that the documentation of each service gives.
const tracking =
  /^(?:_ga(?:_.+)?|_gid|_gcl_.+|_fbp|_fbc|_hj.+|_pk_(?:id|ses)\..+|_uet[sv]id|hubspotutk|__hstc|_clck|_clsk|_pin_unauth|_ttp|_scid|li_fat_id|personalization_id|IDE|NID|mp_.+_mixpanel|ajs_anonymous_id|amplitude_id.*|optimizelyEndUserId|_vwo_uuid.*)$/;

/** By its name alone: what it is for is not said anywhere else. */
export const purposeOf = ({ name }: SetCookie): CookiePurpose => {
  if (csrf.test(name)) return 'csrf-token';
  if (tracking.test(name)) return 'tracking';
  return session.test(name) ? 'session' : 'other';
};
