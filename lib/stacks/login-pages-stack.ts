import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnManagedLoginBranding } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { IdentityStack } from './identity-stack.ts';

interface Props extends StackProps {
  readonly identity: IdentityStack;
}

/** Managed login shows no page to a client without a style; a stack apart because emulators lack the type. */
export class LoginPagesStack extends Stack {
  constructor(scope: Construct, id: string, { identity, ...props }: Props) {
    super(scope, id, props);
    new CfnManagedLoginBranding(this, 'Style', {
      userPoolId: identity.pool.userPoolId,
      clientId: identity.client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
  }
}
