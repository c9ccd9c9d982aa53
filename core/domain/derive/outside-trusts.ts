import { type Fact, known, unread } from '../fact.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { accountsIn } from '../policy/named-accounts.ts';
import type { UnknownTrust } from '../resources/aws-iam.ts';
import { unknownTrusts } from './role-trust.ts';

/** The accounts of the owner of a role. */
export interface OwnAccounts {
  /** The account of the role, and others that are known to be of the same owner. */
  readonly sure: readonly string[];
  /** All accounts of its organization; a member account is seldom told them. */
  readonly organization: Fact<readonly string[]>;
}

const listed = ({ sure, organization }: OwnAccounts): readonly string[] => [
  ...sure,
  ...(organization.known ? organization.value : []),
];

/** Whom a trust policy lets in unknown. An account may be of the organization that could not be read. */
export const outsideTrusts = (
  policy: Fact<PolicyDocument>,
  own: OwnAccounts,
): Fact<readonly UnknownTrust[]> => {
  const found = unknownTrusts(policy, listed(own));
  if (!found.known || own.organization.known) return found;
  const sure = found.value.filter(({ trusts }) => trusts === 'anyone');
  if (sure.length > 0 || found.value.length === 0) return known(sure);
  return unread(own.organization.why);
};

/** Accounts of others that a trust policy names, whatever it asks of them. */
export const outsideAccounts = (
  policy: Fact<PolicyDocument>,
  own: OwnAccounts,
): Fact<readonly string[]> => {
  if (!policy.known) return policy;
  const foreign = accountsIn(policy.value).filter((account) => !listed(own).includes(account));
  if (foreign.length === 0 || own.organization.known) return known(foreign);
  return unread(own.organization.why);
};
