import type {
  AttachedPolicy,
  ManagedPolicyDetail,
  PolicyDetail,
  UserDetail,
} from '@aws-sdk/client-iam';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { PolicyDocument } from '#core/domain/policy/document.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import type { AccountDetails } from './account-details.ts';

/** What a user, a group or a role holds. The answer leaves out a list that is empty. */
export interface Held {
  readonly inline: readonly PolicyDetail[] | undefined;
  readonly attached: readonly AttachedPolicy[] | undefined;
}

/** The version in force of a managed policy. */
export const documentOf = ({ PolicyVersionList }: ManagedPolicyDetail): Fact<PolicyDocument> => {
  const inForce = PolicyVersionList?.find(({ IsDefaultVersion }) => IsDefaultVersion);
  return inForce?.Document === undefined ? unread('absent') : parsePolicy(inForce.Document);
};

/** Unknown as soon as one of them is: what it allows or denies may be what matters. */
const all = <T>(facts: readonly Fact<T>[]): Fact<readonly T[]> => {
  const values: T[] = [];
  for (const fact of facts) {
    if (!fact.known) return fact;
    values.push(fact.value);
  }
  return known(values);
};

/** Reads each managed policy once, however many hold it. */
export interface HeldPolicies {
  readonly managed: (arn: string | undefined) => Fact<PolicyDocument>;
  readonly of: (held: Held) => Fact<readonly PolicyDocument[]>;
  /** His own and those of his groups. */
  readonly ofUser: (user: UserDetail) => Fact<readonly PolicyDocument[]>;
}

export const heldPolicies = ({ policies, groups }: AccountDetails): HeldPolicies => {
  const read = new Map<string | undefined, Fact<PolicyDocument>>(
    policies.map((policy) => [policy.Arn, documentOf(policy)]),
  );
  const managed: HeldPolicies['managed'] = (arn) => read.get(arn) ?? unread('absent');
  const of: HeldPolicies['of'] = ({ inline = [], attached = [] }) =>
    all([
      ...inline.map(({ PolicyDocument: document }) => parsePolicy(document)),
      ...attached.map(({ PolicyArn }) => managed(PolicyArn)),
    ]);
  const ofGroups = new Map(
    groups.map((group): [string | undefined, Fact<readonly PolicyDocument[]>] => [
      group.GroupName,
      of({ inline: group.GroupPolicyList, attached: group.AttachedManagedPolicies }),
    ]),
  );
  return {
    managed,
    of,
    ofUser: ({ UserPolicyList, AttachedManagedPolicies, GroupList = [] }) => {
      const held = all([
        of({ inline: UserPolicyList, attached: AttachedManagedPolicies }),
        ...GroupList.map((name) => ofGroups.get(name) ?? unread('absent')),
      ]);
      return held.known ? known(held.value.flat()) : held;
    },
  };
};
