import { type Fact, known, unread } from '../fact.ts';

/** Header fields by lower-case name, each with its values in the order in which they came. */
type HeaderFields = ReadonlyMap<string, readonly string[]>;

/** One answer of a site, as it was recorded. */
export interface WebAnswer {
  /** What was asked for, without fragment. */
  readonly url: string;
  readonly status: number;
  readonly headers: HeaderFields;
  /** Decoded; its beginning only where it is `truncated`. */
  readonly body: string;
  readonly truncated: boolean;
  /** Came over TLS with a certificate that the authorities of the system vouch for. */
  readonly trusted: boolean;
}

/** Header fields from pairs of name and value, as they stand on the wire. */
export const headerFields = (pairs: Iterable<readonly [string, string]>): HeaderFields => {
  const fields = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const values = fields.get(name.toLowerCase()) ?? [];
    fields.set(name.toLowerCase(), [...values, value.trim()]);
  }
  return fields;
};

export const valuesOf = ({ headers }: WebAnswer, name: string): readonly string[] =>
  headers.get(name) ?? [];

/** All values of a field as one list (RFC 9110, 5.3); empty where it was not sent. */
export const joined = (answer: WebAnswer, name: string): string =>
  valuesOf(answer, name).join(', ');

/** The keyword of a policy that has one value, its parameters dropped; null where not sent. */
export const keyword = (answer: WebAnswer, name: string): string | null => {
  const [first] = valuesOf(answer, name);
  return first === undefined ? null : (first.split(';')[0] ?? '').trim().toLowerCase();
};

export const isHttps = ({ url }: WebAnswer): boolean => url.startsWith('https:');

const html = /^(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;

export const isHtml = (answer: WebAnswer): boolean => html.test(joined(answer, 'content-type'));

/** What was read of something: all of it, or its beginning. */
export interface Part {
  readonly truncated: boolean;
}

/** A value that a finding settles: in a part of an answer, having found nothing proves nothing. */
export const settledIn = <T>({ truncated }: Part, isFound: boolean, value: T): Fact<T> =>
  truncated && !isFound ? unread('undecided') : known(value);

export const foundIn = <T>(part: Part, found: readonly T[]): Fact<readonly T[]> =>
  settledIn(part, found.length > 0, found);

export const seenIn = (part: Part, isFound: boolean): Fact<boolean> =>
  settledIn(part, isFound, isFound);
