import { type Fact, unread } from '../fact.ts';

/** What the DNS answered, by name in lower case without a final dot. */
export interface DnsAnswers {
  /** The strings of each TXT record joined. An empty list: the name has none. */
  readonly txt: ReadonlyMap<string, Fact<readonly string[]>>;
  /** Look-ups of a mechanism known to answer nothing, as `a mail.example.com`. */
  readonly voids?: ReadonlySet<string>;
}

export const canonicalName = (name: string): string => name.toLowerCase().replace(/\.$/, '');

export const txtOf = ({ txt }: DnsAnswers, name: string): Fact<readonly string[]> =>
  txt.get(canonicalName(name)) ?? unread('not-collected');
