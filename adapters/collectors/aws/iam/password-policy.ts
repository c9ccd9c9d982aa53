import { noRegion } from '../collect-items.ts';
import { collects } from '../collects.ts';
import { given, orDefault } from '../given.ts';
import { theOnly } from '../listing.ts';
import { arnOf } from '../place.ts';
import { iam } from './service.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html */
const ofAws = {
  minimumLength: 8,
  requiresUppercase: false,
  requiresLowercase: false,
  requiresNumbers: false,
  requiresSymbols: false,
  rememberedPasswords: 0,
  usersMayChangeTheirs: false,
} as const;

/** It has no ARN of its own: the name is ours. */
export const passwordPolicy = collects('aws.iam.password-policy', theOnly, (_, place) =>
  arnOf({ ...place, region: '' }, 'iam', 'password-policy'),
)
  .inRegion(noRegion)
  .read(
    iam,
    'GetAccountPasswordPolicy',
    () => ({}),
    {
      minimumLength: ({ PasswordPolicy }) => given(PasswordPolicy?.MinimumPasswordLength),
      requiresUppercase: ({ PasswordPolicy }) => given(PasswordPolicy?.RequireUppercaseCharacters),
      requiresLowercase: ({ PasswordPolicy }) => given(PasswordPolicy?.RequireLowercaseCharacters),
      requiresNumbers: ({ PasswordPolicy }) => given(PasswordPolicy?.RequireNumbers),
      requiresSymbols: ({ PasswordPolicy }) => given(PasswordPolicy?.RequireSymbols),
      // UpdateAccountPasswordPolicy documents 0 where it was not given.
      rememberedPasswords: ({ PasswordPolicy }) =>
        orDefault(PasswordPolicy?.PasswordReusePrevention, 0),
      usersMayChangeTheirs: ({ PasswordPolicy }) =>
        given(PasswordPolicy?.AllowUsersToChangePassword),
    },
    { NoSuchEntityException: ofAws },
  );
