import type { Sha256Hex } from './digest.ts';
import type { Bilingual, Decision } from './judgement.ts';
import { rulesSha256 } from './rules/rules-hash.ts';
import { verdictRules } from './rules/table.ts';

export interface PublishedRules {
  readonly version: string;
  readonly sha256: Sha256Hex;
  readonly rules: {
    readonly id: string;
    readonly gives: Decision['gives'];
    readonly text: Bilingual;
    readonly settles: Bilingual;
  }[];
}

/** The rules in force with the hash that judgements carry, for whoever wants to read them. */
export const publishedRules = async (): Promise<PublishedRules> => ({
  version: verdictRules.version,
  sha256: await rulesSha256(),
  rules: verdictRules.rules.map(({ id, gives, text, settles }) => ({ id, gives, text, settles })),
});
