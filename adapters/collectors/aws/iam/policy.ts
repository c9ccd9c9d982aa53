import type { ManagedPolicyDetail, PolicyDetail, RoleDetail } from '@aws-sdk/client-iam';
import {
  allowsByException,
  grantsEverything,
  ownedServices,
  reachesEveryRole,
} from '#core/domain/derive/policy-breadth.ts';
import { type Fact, known } from '#core/domain/fact.ts';
import type { PolicyDocument } from '#core/domain/policy/document.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import type { PolicyType } from '#core/domain/resources/aws-iam.ts';
import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { foundIn } from '../lookup.ts';
import type { Place } from '../place.ts';
import {
  type AccountDetails,
  accountDetails,
  isOfPermissionSet,
  isServiceLinked,
} from './account-details.ts';
import { documentOf } from './held-policies.ts';

interface Policy {
  readonly id: string;
  readonly type: PolicyType;
  readonly attachments: Fact<number>;
  readonly boundaryUses: number;
  readonly document: Fact<PolicyDocument>;
}

const isOfAws = ({ Arn = '' }: ManagedPolicyDetail): boolean => Arn.includes(':iam::aws:');

/** `bounded`: the boundary of each user and role that has one. */
const managed = (policy: ManagedPolicyDetail, bounded: readonly string[]): Policy => ({
  id: policy.Arn ?? '',
  type: isOfAws(policy) ? 'aws-managed' : 'customer-managed',
  attachments: given(policy.AttachmentCount),
  boundaryUses: bounded.filter((arn) => arn === policy.Arn).length,
  document: documentOf(policy),
});

/** AWS names an inline policy by who holds it and by its name only. */
const inline = (
  holder: string | undefined,
  policies: readonly PolicyDetail[] = [],
  type: PolicyType,
): Policy[] =>
  policies.map(({ PolicyName, PolicyDocument: document }) => ({
    id: `${holder}:inline-policy/${PolicyName}`,
    type,
    attachments: known(1),
    boundaryUses: 0,
    document: parsePolicy(document),
  }));

const ofRole = (role: RoleDetail): Policy[] =>
  inline(role.Arn, role.RolePolicyList, isOfPermissionSet(role) ? 'permission-set' : 'inline');

const boundariesOf = ({ users, roles }: AccountDetails): readonly string[] =>
  [...users, ...roles].flatMap(
    ({ PermissionsBoundary }) => PermissionsBoundary?.PermissionsBoundaryArn ?? [],
  );

/** Not the policies of AWS that nobody holds, nor those of the roles that services make themselves. */
const policiesIn = (details: AccountDetails): readonly Policy[] => {
  const { users, groups, roles, policies } = details;
  const bounded = boundariesOf(details);
  return [
    ...policies
      .filter((one) => !isOfAws(one) || one.AttachmentCount !== 0)
      .filter((one) => !isServiceLinked(one))
      .map((one) => managed(one, bounded)),
    ...users.flatMap(({ Arn, UserPolicyList }) => inline(Arn, UserPolicyList, 'inline')),
    ...groups.flatMap(({ Arn, GroupPolicyList }) => inline(Arn, GroupPolicyList, 'inline')),
    ...roles.filter((one) => !isServiceLinked(one)).flatMap(ofRole),
  ];
};

const rolesOf = ({ partition, account }: Place): string =>
  `arn:${partition}:iam::${account}:role/*`;

export const policy = collects(
  'aws.iam.policy',
  foundIn(accountDetails, policiesIn),
  ({ id }) => id,
)
  .inRegion(noRegion)
  .facts({
    type: ({ type }) => known(type),
    attachments: ({ attachments }) => attachments,
    boundaryUses: ({ boundaryUses }) => known(boundaryUses),
  })
  .facts({ document: ({ document }) => document })
  .facts({
    grantsEverything: ({ document }) => grantsEverything(document),
    ownedServices: ({ document }) => ownedServices(document),
    assumesEveryRole: ({ document }, place) =>
      reachesEveryRole(document, 'sts:AssumeRole', rolesOf(place)),
    passesEveryRole: ({ document }, place) =>
      reachesEveryRole(document, 'iam:PassRole', rolesOf(place)),
    allowsByException: ({ document }) => allowsByException(document),
  });
