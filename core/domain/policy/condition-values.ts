import type { Answer } from './answer.ts';
import type { KeyMeaning } from './condition-keys.ts';
import type { Comparing } from './document.ts';
import { hasWildcard } from './wildcard.ts';

/** Beyond these sizes AWS itself calls a range public. */
const widest = { v4: 8, v6: 32 } as const;

const inRange = (value: string): Answer => {
  const [address = '', length] = value.split('/');
  const v6 = address.includes(':');
  const bits = length === undefined ? (v6 ? 128 : 32) : Number(length);
  if (!/^[0-9a-f.:]+$/i.test(address) || !Number.isInteger(bits)) return 'maybe';
  return bits < (v6 ? widest.v6 : widest.v4) ? 'yes' : 'no';
};

const onlyWildcards = (value: string): boolean => /^[*?]+$/.test(value);

/** A literal account closes an ARN; so does the whole name of a bucket, whose ARN has no account. */
const inArn = (value: string, comparing: Comparing): Answer => {
  if (onlyWildcards(value)) return 'yes';
  const [, , service = '', , account, ...rest] = value.split(':');
  if (account === undefined || rest.length === 0) return hasWildcard(value) ? 'maybe' : 'no';
  if (/^\d{12}$/.test(account)) {
    // In StringLike a star runs over colons, and the account may then stand anywhere.
    const loose = comparing !== 'arn' && value.split(':').slice(0, 4).some(hasWildcard);
    return loose ? 'maybe' : 'no';
  }
  if (account === '' && service === 's3') {
    const bucket = rest.join(':').split('/')[0] ?? '';
    return hasWildcard(bucket) ? 'yes' : 'no';
  }
  return hasWildcard(account) ? 'yes' : 'maybe';
};

/** What all names of a kind begin with: a pattern that says no more than this names everyone. */
const beginnings: Readonly<Partial<Record<KeyMeaning, RegExp>>> = {
  account: /^.*$/s,
  organization: /^(o-?)?[*?]+$/,
  'organization-path': /^(o-?)?[*?]/,
  network: /^(vpc(e)?-?)?[*?]+$/,
  subject: /^([a-z_]+:)?[*?]/,
  'user-id': /^(A(RO|ID)?A?)?[*?]/,
  secret: /^[*?]+$/,
};

/** What comes before the first star must hold the whole name of the owner: `repo:acme/`, `o-1234/`. */
const ownerIsWhole: Readonly<Partial<Record<KeyMeaning, RegExp>>> = {
  'organization-path': /^o-[^/]+\//,
  subject: /^[^/]+\/|^[^:]+:[^:]+:/,
  'user-id': /^A[A-Z0-9]{15,}:/,
};

const inName = (value: string, meaning: KeyMeaning): Answer => {
  if (!hasWildcard(value)) return 'no';
  if (beginnings[meaning]?.test(value)) return 'yes';
  const [fixed = ''] = value.split(/[*?]/);
  return ownerIsWhole[meaning]?.test(fixed) ? 'no' : 'maybe';
};

/** Whether someone whom the author did not have in mind can carry this value. */
export const admitsOthers = (value: string, meaning: KeyMeaning, comparing: Comparing): Answer => {
  if (meaning === 'unknown' || comparing === 'other') return 'maybe';
  if (value.includes('${')) return 'maybe';
  // Outside a pattern a star is a star: no account and no organization has that name.
  if (comparing === 'text') return 'no';
  if (meaning === 'address') return comparing === 'ip' ? inRange(value) : 'maybe';
  if (meaning === 'arn') return inArn(value, comparing);
  return inName(value, meaning);
};

export const isEverything = (value: string, comparing: Comparing): boolean =>
  comparing === 'ip' ? value.endsWith('/0') : comparing !== 'text' && /^\*+$/.test(value);
