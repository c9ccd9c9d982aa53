import { describe, expect, it } from 'vitest';
import type { Synthesised } from './synthesised.ts';

export const identityChecks = (stacks: () => Synthesised): void => {
  describe('the login', () => {
    it('has the code flow for a client without a secret, and no other way in', () => {
      expect(stacks().only('AWS::Cognito::UserPoolClient')).toMatchObject({
        GenerateSecret: false,
        AllowedOAuthFlows: ['code'],
        AllowedOAuthScopes: ['openid', 'email', 'profile'],
        ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH'],
        RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 60 },
        PreventUserExistenceErrors: 'ENABLED',
        EnableTokenRevocation: true,
        AccessTokenValidity: 15,
      });
    });

    it('wants long passwords and recovers accounts by mail', () => {
      expect(stacks().only('AWS::Cognito::UserPool')).toMatchObject({
        Policies: {
          PasswordPolicy: {
            MinimumLength: 12,
            RequireLowercase: true,
            RequireNumbers: true,
            RequireSymbols: true,
            RequireUppercase: true,
          },
        },
        AccountRecoverySetting: {
          RecoveryMechanisms: [{ Name: 'verified_email', Priority: 1 }],
        },
        DeletionProtection: 'ACTIVE',
        MfaConfiguration: 'OPTIONAL',
      });
    });

    it('shows managed login with a style, without which it shows nothing', () => {
      expect(stacks().only('AWS::Cognito::UserPoolDomain')).toMatchObject({
        ManagedLoginVersion: 2,
      });
      expect(stacks().only('AWS::Cognito::ManagedLoginBranding')).toMatchObject({
        UseCognitoProvidedValues: true,
      });
    });
  });
};
