import { canonicalSha256 } from '../canonical.ts';
import type { Sha256Hex } from '../digest.ts';
import { verdictRules } from './table.ts';

let hash: Promise<Sha256Hex> | null = null;

/** The SHA-256 that judgements carry. The table does not change while we run: hashed once. */
export const rulesSha256 = (): Promise<Sha256Hex> => {
  hash ??= canonicalSha256(verdictRules);
  return hash;
};
