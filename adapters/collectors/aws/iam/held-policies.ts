import type {
  AttachedPolicy,
  ManagedPolicyDetail,
  PolicyDetail,
  UserDetail,
} from '@aws-sdk/client-iam';
import { allKnown } from '#core/domain/derive/all-known.ts';
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

/**
 * Reads each managed policy once, however many hold it. Where one cannot be read all are unknown: what
 * it allows or denies may be what matters.
 */
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
    allKnown([
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
      const held = allKnown([
        of({ inline: UserPolicyList, attached: AttachedManagedPolicies }),
        ...GroupList.map((name) => ofGroups.get(name) ?? unread('absent')),
      ]);
      return held.known ? known(held.value.flat()) : held;
    },
  };
};
