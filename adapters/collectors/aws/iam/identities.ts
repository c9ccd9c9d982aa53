import type { AttachedPermissionsBoundary, RoleDetail, UserDetail } from '@aws-sdk/client-iam';
import { passRoleEscalations } from '#core/domain/derive/pass-role.ts';
import type { PassableRole, Principal } from '#core/domain/derive/pass-role-steps.ts';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import type { PolicyDocument } from '#core/domain/policy/document.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { type Privilege, privilegeOf } from '#core/domain/policy/privilege.ts';
import type { PassRoleEscalation } from '#core/domain/resources/aws-iam.ts';
import { following } from '../lookup.ts';
import { type AccountDetails, accountDetails, isServiceLinked } from './account-details.ts';
import { type HeldPolicies, heldPolicies } from './held-policies.ts';

/** A user or a role with what it may do. */
export interface Identity extends Principal {
  readonly policies: Fact<readonly PolicyDocument[]>;
  /** Null: it has none. */
  readonly boundary: Fact<PolicyDocument | null>;
  readonly instanceProfileArns: readonly string[];
}

interface Role extends Identity, PassableRole {}

/** The users and the roles of the account, seen together. */
export interface Identities {
  readonly all: readonly Identity[];
  readonly privilege: (arn: string | undefined) => Fact<Privilege>;
  readonly escalations: (principal: Principal) => Fact<readonly PassRoleEscalation[]>;
}

const boundaryOf = (
  boundary: AttachedPermissionsBoundary | undefined,
  { managed }: HeldPolicies,
): Fact<PolicyDocument | null> =>
  boundary ? managed(boundary.PermissionsBoundaryArn) : known(null);

const identityOf = (
  { Arn: arn = '', PermissionsBoundary }: UserDetail | RoleDetail,
  policies: Identity['policies'],
  held: HeldPolicies,
  instanceProfileArns: readonly string[],
): Identity => {
  const boundary = boundaryOf(PermissionsBoundary, held);
  const permissions = derived({ policies, boundary }, (read) => read);
  return { arn, policies, boundary, permissions, instanceProfileArns };
};

const userOf = (user: UserDetail, held: HeldPolicies): Identity =>
  identityOf(user, held.ofUser(user), held, []);

const roleOf = (role: RoleDetail, held: HeldPolicies): Role => {
  const { RolePolicyList, AttachedManagedPolicies, InstanceProfileList } = role;
  const policies = held.of({ inline: RolePolicyList, attached: AttachedManagedPolicies });
  const profiles = (InstanceProfileList ?? []).flatMap(({ Arn }) => Arn ?? []);
  return {
    ...identityOf(role, policies, held, profiles),
    trustPolicy: parsePolicy(role.AssumeRolePolicyDocument),
    hasInstanceProfile: known(profiles.length > 0),
  };
};

/** Computes once, and only when it is asked. */
const once = <T>(compute: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: compute() };
    return made.value;
  };
};

const identitiesIn = (details: AccountDetails, account: string): Identities => {
  const held = heldPolicies(details);
  const users = details.users.map((user) => userOf(user, held));
  // A service alone takes the role that is linked to it, and it cannot be passed to another one.
  const roles = details.roles
    .filter((role) => !isServiceLinked(role))
    .map((role) => roleOf(role, held));
  const all: readonly Identity[] = [...users, ...roles];
  const privileges = once(
    () =>
      new Map(
        all.map(({ arn, permissions }): [string, Fact<Privilege>] => [
          arn,
          permissions.known ? privilegeOf(permissions.value, account) : permissions,
        ]),
      ),
  );
  const escalations = once(() => passRoleEscalations(roles, account));
  return {
    all,
    privilege: (arn = '') => privileges().get(arn) ?? unread('absent'),
    escalations: (principal) => escalations()(principal),
  };
};

export const identities = following(accountDetails, (details, { account }) =>
  known(identitiesIn(details, account)),
);
