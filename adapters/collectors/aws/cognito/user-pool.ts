import type { PasswordPolicyType } from '@aws-sdk/client-cognito-identity-provider';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import type { PasswordClass } from '#core/domain/resources/aws-cognito.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf, type Place } from '../place.ts';
import { wafv2 } from '../wafv2/service.ts';
import { cognito } from './service.ts';

export const pools = each(
  cognito,
  'ListUserPools',
  { MaxResults: 60 },
  (answer) => answer.UserPools,
);

export const poolArn = ({ Id }: { readonly Id?: string | undefined }, place: Place): string =>
  arnOf(place, 'cognito-idp', `userpool/${Id}`);

const classes = [
  ['uppercase', 'RequireUppercase'],
  ['lowercase', 'RequireLowercase'],
  ['numbers', 'RequireNumbers'],
  ['symbols', 'RequireSymbols'],
] as const satisfies readonly (readonly [PasswordClass, keyof PasswordPolicyType])[];

const classesOf = (policy: PasswordPolicyType | undefined): Fact<readonly PasswordClass[]> =>
  policy
    ? known(classes.filter(([, required]) => policy[required]).map(([name]) => name))
    : unread('absent');

const riskActions = ['BLOCK', 'MFA_IF_CONFIGURED', 'MFA_REQUIRED', 'NO_ACTION', 'none'] as const;

export const userPool = collects('aws.cognito.user-pool', pools, poolArn)
  .read(cognito, 'DescribeUserPool', ({ Id }) => ({ UserPoolId: Id }), {
    passwordMinimumLength: ({ UserPool }) =>
      given(UserPool?.Policies?.PasswordPolicy?.MinimumLength),
    passwordClasses: ({ UserPool }) => classesOf(UserPool?.Policies?.PasswordPolicy),
    temporaryPasswordDays: ({ UserPool }) =>
      given(UserPool?.Policies?.PasswordPolicy?.TemporaryPasswordValidityDays),
    mfa: ({ UserPool }) => oneOfThose(UserPool?.MfaConfiguration, ['ON', 'OPTIONAL', 'OFF']),
    // Left out of pools that never had it.
    threatProtection: ({ UserPool }) =>
      oneOfThose(UserPool && (UserPool.UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF'), [
        'OFF',
        'AUDIT',
        'ENFORCED',
      ]),
    deletionProtection: ({ UserPool }) =>
      oneOfThose(UserPool?.DeletionProtection, ['ACTIVE', 'INACTIVE']),
    selfSignUp: ({ UserPool }) =>
      UserPool
        ? known(UserPool.AdminCreateUserConfig?.AllowAdminCreateUserOnly !== true)
        : unread('absent'),
  })
  .read(wafv2, 'GetWebACLForResource', (pool, place) => ({ ResourceArn: poolArn(pool, place) }), {
    // Left out where none is attached.
    webAcl: ({ WebACL }) => known(WebACL?.ARN ?? null),
  })
  .read(cognito, 'DescribeRiskConfiguration', ({ Id }) => ({ UserPoolId: Id }), {
    // Left out where nothing was set.
    blocksCompromisedPasswords: ({ RiskConfiguration }) =>
      known(
        RiskConfiguration?.CompromisedCredentialsRiskConfiguration?.Actions?.EventAction ===
          'BLOCK',
      ),
    highRiskAction: ({ RiskConfiguration }) =>
      oneOfThose(
        RiskConfiguration?.AccountTakeoverRiskConfiguration?.Actions?.HighAction?.EventAction ??
          'none',
        riskActions,
      ),
  });
