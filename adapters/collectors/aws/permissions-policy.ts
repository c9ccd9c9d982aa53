import type { Needs } from '#core/domain/audit/needs.ts';
import { actionsNeeded } from './plan.ts';

/** Of a managed policy, white space apart: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const mostCharacters = 6144;

const policyOf = (actions: readonly string[], part: number) => ({
  Version: '2012-10-17',
  Statement: [{ Sid: `ProbantAudit${part}`, Effect: 'Allow', Action: [...actions], Resource: '*' }],
});

type PermissionsPolicy = ReturnType<typeof policyOf>;

const fits = (actions: readonly string[], part: number): boolean =>
  JSON.stringify(policyOf(actions, part)).length <= mostCharacters;

/**
 * The IAM policies of a role that reads the needed facts, and may do nothing else: as many as IAM
 * needs to take them, to be attached side by side.
 */
export const permissionsPolicies = (needs: Needs): readonly PermissionsPolicy[] => {
  const parts: string[][] = [[]];
  for (const action of actionsNeeded(needs)) {
    const last = parts.at(-1) ?? [];
    if (fits([...last, action], parts.length)) last.push(action);
    else parts.push([action]);
  }
  return parts.map((actions, place) => policyOf(actions, place + 1));
};
