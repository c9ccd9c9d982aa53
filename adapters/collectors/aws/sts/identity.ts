import type { Answer, AwsCaller } from '../aws-caller.ts';
import { sts } from './service.ts';

/** Whose the credentials of a caller are: twelve digits. */
export const accountOf = async (caller: AwsCaller, region: string): Promise<Answer<string>> => {
  const answer = await caller.ask(sts, 'GetCallerIdentity', {}, region);
  if (!answer.ok) return answer;
  const { Account: account } = answer.value;
  if (account === undefined) {
    return { ok: false, failure: { why: 'malformed', code: 'NoIdentity' } };
  }
  return { ok: true, value: account };
};
