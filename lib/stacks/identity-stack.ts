import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import {
  AccountRecovery,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { accept } from '../constructs/accepted.ts';
import type { Settings } from '../settings.ts';

interface Props extends StackProps {
  readonly origin: string;
  readonly settings: Settings;
}

/** What the functions must know of the login. */
export interface LoginEnvironment {
  readonly OPENID_ISSUER: string;
  readonly OPENID_DISCOVERY_URL: string;
  readonly OPENID_JWKS_URL: string;
  readonly OPENID_CLIENT_ID: string;
  readonly OPENID_SIGN_OUT_URL: string;
}

/** Who people are: Cognito's user pool, its sign-in pages, and our application as a public client. */
export class IdentityStack extends Stack {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  readonly login: LoginEnvironment;

  constructor(scope: Construct, id: string, { origin, settings, ...props }: Props) {
    super(scope, id, props);
    this.pool = this.userPool();
    const domainPrefix = settings.loginPrefix ?? `probant-${this.account}`;
    const domain = new UserPoolDomain(this, 'Domain', {
      userPool: this.pool,
      cognitoDomain: { domainPrefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    this.client = this.application(origin);

    const address = settings.cognitoAddress;
    const ours = `https://cognito-idp.${this.region}.amazonaws.com/${this.pool.userPoolId}`;
    const published = address ? `${address}/${this.pool.userPoolId}` : ours;
    this.login = {
      OPENID_ISSUER: ours,
      OPENID_DISCOVERY_URL: `${published}/.well-known/openid-configuration`,
      OPENID_JWKS_URL: `${published}/.well-known/jwks.json`,
      OPENID_CLIENT_ID: this.client.userPoolClientId,
      OPENID_SIGN_OUT_URL: `${address ?? domain.baseUrl()}/logout`,
    };
    new CfnOutput(this, 'UserPoolId', { value: this.pool.userPoolId });
    new CfnOutput(this, 'ClientId', { value: this.client.userPoolClientId });
    new CfnOutput(this, 'LoginAddress', { value: domain.baseUrl() });
  }

  private userPool(): UserPool {
    const pool = new UserPool(this, 'People', {
      signInAliases: { email: true },
      autoVerify: { email: true },
      selfSignUpEnabled: true,
      standardAttributes: {
        email: { required: true, mutable: true },
        fullname: { required: true, mutable: true },
      },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    accept(
      pool,
      'AwsSolutions-COG2',
      'A second factor is offered; small firms decide for their own people whether to ask for it.',
    );
    accept(
      pool,
      'AwsSolutions-COG8',
      'The Plus plan costs by the user; sign-in is throttled at the edge and per address.',
    );
    return pool;
  }

  /** A page in a browser keeps no secret: PKCE is what protects its code. */
  private application(origin: string): UserPoolClient {
    return new UserPoolClient(this, 'Application', {
      userPool: this.pool,
      generateSecret: false,
      // No list would mean Cognito's own, with refreshing outside the rotation. Without triggers this
      // one lets nobody in: the code flow is the only way.
      authFlows: { custom: true },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${origin}/api/auth/callback`],
        logoutUrls: [`${origin}/`],
      },
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.days(30),
      refreshTokenRotationGracePeriod: Duration.seconds(60),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
  }
}
