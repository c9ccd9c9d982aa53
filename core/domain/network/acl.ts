import type { Unread } from '../fact.ts';
import type { Family } from './address.ts';
import { type AddressSet, difference, intersection, none, union } from './address-set.ts';
import { everyone, parseCidr } from './cidr.ts';
import type { Bounds } from './peers.ts';
import { type Match, matches, type TrafficFilter, type Transport } from './traffic.ts';

/** One entry of a network ACL. The last one, `*`, denies: what no entry names is denied. */
export interface AclEntry extends TrafficFilter {
  readonly ruleNumber: number;
  readonly egress: boolean;
  readonly action: 'allow' | 'deny';
  readonly cidr: string;
}

interface Step {
  readonly action: AclEntry['action'];
  readonly span: AddressSet;
  /** Its range or its ports could not be understood. */
  readonly unclear: Unread | undefined;
}

const unclearness = (match: Match, cidr: string): Unread | undefined => {
  if (!parseCidr(cidr)) return 'malformed';
  return match === 'unclear' ? 'absent' : undefined;
};

const stepOf = (entry: AclEntry, family: Family, match: Match): readonly Step[] => {
  const range = parseCidr(entry.cidr) ?? everyone(family);
  if (match === 'no' || range.family !== family) return [];
  return [{ action: entry.action, span: [range], unclear: unclearness(match, entry.cidr) }];
};

/** First match wins. An entry that is not understood is taken at its most, or least, generous. */
const walk = (steps: readonly Step[], family: Family, generous: boolean): AddressSet => {
  let left: AddressSet = [everyone(family)];
  let allowed: AddressSet = none;
  for (const { action, span, unclear } of steps) {
    const skipped = unclear && (action === 'allow') !== generous;
    if (!skipped) {
      if (action === 'allow') allowed = union(allowed, intersection(left, span));
      left = difference(left, span);
    }
  }
  return allowed;
};

/** Whom a stateless ACL lets through in one direction, to one port. */
export const letThrough = (
  entries: readonly AclEntry[],
  egress: boolean,
  family: Family,
  transport: Transport,
  port: number,
): Bounds => {
  const steps = entries
    .filter((entry) => entry.egress === egress)
    .toSorted((a, b) => a.ruleNumber - b.ruleNumber)
    .flatMap((entry) => stepOf(entry, family, matches(entry, transport, port)));
  return {
    least: walk(steps, family, false),
    most: walk(steps, family, true),
    why: steps.find(({ unclear }) => unclear)?.unclear,
  };
};
