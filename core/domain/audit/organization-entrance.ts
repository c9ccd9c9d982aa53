import type { RoleArn } from './access.ts';
import type { RoleName } from './target.ts';

const version = '2012-10-17';

/** What the role of the management account needs besides: to name the other accounts, and to enter them. */
export const entrancePolicy = (memberRole: RoleName) => ({
  Version: version,
  Statement: [
    {
      Sid: 'ProbantListsMembers',
      Effect: 'Allow',
      Action: ['organizations:DescribeOrganization', 'organizations:ListAccounts'],
      Resource: '*',
    },
    {
      Sid: 'ProbantEntersMembers',
      Effect: 'Allow',
      Action: ['sts:AssumeRole'],
      Resource: `arn:*:iam::*:role/${memberRole}`,
    },
  ],
});

/** Whom the role of each other account trusts: that of the management account, and nobody else. */
export const memberTrust = (entersFrom: RoleArn) => ({
  Version: version,
  Statement: [{ Effect: 'Allow', Principal: { AWS: entersFrom }, Action: 'sts:AssumeRole' }],
});
