import type {
  GroupDetail,
  ManagedPolicyDetail,
  GetAccountAuthorizationDetailsCommandOutput as Page,
  RoleDetail,
  UserDetail,
} from '@aws-sdk/client-iam';
import { known } from '#core/domain/fact.ts';
import { each } from '../listing.ts';
import { allOf, following } from '../lookup.ts';
import { iam } from './service.ts';

/** Who is in the account, and the policies that they hold. */
export interface AccountDetails {
  readonly users: readonly UserDetail[];
  readonly groups: readonly GroupDetail[];
  readonly roles: readonly RoleDetail[];
  /** Those of the customer, and those of AWS that are attached. */
  readonly policies: readonly ManagedPolicyDetail[];
}

const pages = allOf(
  each(
    iam,
    'GetAccountAuthorizationDetails',
    {
      MaxItems: 1000,
      Filter: ['User', 'Role', 'Group', 'LocalManagedPolicy', 'AWSManagedPolicy'],
    },
    (page): readonly Page[] => [page],
  ),
);

/** A page that is missing may hold the policies of those on the others: it is all or nothing. */
export const accountDetails = following(pages, (found) =>
  known<AccountDetails>({
    users: found.flatMap(({ UserDetailList }) => UserDetailList ?? []),
    groups: found.flatMap(({ GroupDetailList }) => GroupDetailList ?? []),
    roles: found.flatMap(({ RoleDetailList }) => RoleDetailList ?? []),
    policies: found.flatMap(({ Policies }) => Policies ?? []),
  }),
);

/** Of roles that a service makes for itself, and of the policies made for them. */
export const isServiceLinked = ({ Path }: { readonly Path?: string | undefined }): boolean =>
  Path?.startsWith('/aws-service-role/') ?? false;

/** Of roles that Identity Center makes of permission sets: the customer changes them there. */
export const isOfPermissionSet = ({ Path }: RoleDetail): boolean =>
  Path?.startsWith('/aws-reserved/') ?? false;
