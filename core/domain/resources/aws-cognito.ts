export type PasswordClass = 'uppercase' | 'lowercase' | 'numbers' | 'symbols';

export interface AwsCognitoFacts {
  readonly 'aws.cognito.user-pool': {
    readonly passwordMinimumLength: number;
    /** Kinds of characters of which a password must hold one at least. */
    readonly passwordClasses: readonly PasswordClass[];
    readonly temporaryPasswordDays: number;
    readonly mfa: 'ON' | 'OPTIONAL' | 'OFF';
    readonly threatProtection: 'OFF' | 'AUDIT' | 'ENFORCED';
    readonly deletionProtection: 'ACTIVE' | 'INACTIVE';
    /** Whether anyone may open an account. */
    readonly selfSignUp: boolean;
    readonly webAcl: string | null;
    readonly blocksCompromisedPasswords: boolean;
    /** What answers a sign-in of high risk; `none`: nothing was set. */
    readonly highRiskAction: 'BLOCK' | 'MFA_IF_CONFIGURED' | 'MFA_REQUIRED' | 'NO_ACTION' | 'none';
  };
  /** An application that signs its users in with a pool. */
  readonly 'aws.cognito.user-pool-client': {
    readonly userExistenceErrors: 'ENABLED' | 'LEGACY';
    readonly revokesTokens: boolean;
    /** OAuth grants in force. */
    readonly grants: readonly ('code' | 'implicit' | 'client_credentials')[];
    readonly authenticationFlows: readonly string[];
    /** Addresses that receive tokens or codes over plain HTTP; those of the developer's own machine are left out. */
    readonly plainHttpCallbacks: readonly string[];
    readonly accessTokenMinutes: number;
  };
  readonly 'aws.cognito.identity-pool': {
    readonly allowsGuests: boolean;
    readonly allowsClassicFlow: boolean;
  };
}
