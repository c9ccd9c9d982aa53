import type { Stack } from 'aws-cdk-lib';
import { AccountRootPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** Administration without use: whoever runs the account cannot use a key by that alone. */
export const administration = [
  'kms:CreateAlias',
  'kms:DeleteAlias',
  'kms:UpdateAlias',
  'kms:DescribeKey',
  'kms:EnableKey',
  'kms:DisableKey',
  'kms:GetKeyPolicy',
  'kms:PutKeyPolicy',
  'kms:ListGrants',
  'kms:RevokeGrant',
  'kms:ListKeyPolicies',
  'kms:ListResourceTags',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateKeyDescription',
  'kms:ScheduleKeyDeletion',
  'kms:CancelKeyDeletion',
];

/** A statement of a key's policy, for whoever in the account their own policy and the conditions let through. */
export const inAccount = (
  sid: string,
  actions: readonly string[],
  conditions: Readonly<Record<string, unknown>> = {},
): PolicyStatement =>
  new PolicyStatement({
    sid,
    effect: Effect.ALLOW,
    principals: [new AccountRootPrincipal()],
    actions: [...actions],
    resources: ['*'],
    conditions,
  });

/** Roles that are made elsewhere, known by their names. */
export const isRole = ({ partition, account }: Stack, roleNames: readonly string[]) => ({
  ArnEquals: {
    'aws:PrincipalArn': roleNames.map((name) => `arn:${partition}:iam::${account}:role/${name}`),
  },
});
