import type { PolicyDocument } from '#core/domain/policy/document.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';

/** A document as AWS would answer it; one that AWS would refuse is a mistake of the test. */
export const policyOf = (...Statement: readonly object[]): PolicyDocument => {
  const policy = parsePolicy({ Version: '2012-10-17', Statement });
  if (!policy.known) throw new Error('This policy is malformed.');
  return policy.value;
};

export const allowAnyone = (Condition?: object, more: object = {}): object => ({
  Effect: 'Allow',
  Principal: '*',
  Action: 'kms:*',
  Resource: '*',
  ...(Condition ? { Condition } : {}),
  ...more,
});

export const deny = (Condition?: object, more: object = {}): object => ({
  ...allowAnyone(Condition, more),
  Effect: 'Deny',
});
