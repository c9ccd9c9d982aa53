import type { RoleArn } from './access.ts';
import type { RoleName } from './target.ts';

const version = '2012-10-17';

/** What the role of the management account needs besides reading: to enter the other accounts. */
export const entrancePolicy = (memberRole: RoleName) => ({
  Version: version,
  Statement: [
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
