import { z } from 'zod';
import type { Deployment } from './deployment.ts';

const services = {
  cognito: 'AWSCognitoIdentityProviderService',
  secrets: 'secretsmanager',
} as const;

const credential = {
  cognito: 'cognito-idp',
  secrets: 'secretsmanager',
} as const;

/** A call of an AWS service that the product has no SDK client of. The emulator checks no signature. */
const awsCall = async (
  { endpoint, environment }: Deployment,
  service: keyof typeof services,
  action: string,
  body: unknown,
): Promise<unknown> => {
  const scope = `test/20260101/${environment['AWS_REGION']}/${credential[service]}/aws4_request`;
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `${services[service]}.${action}`,
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=none`,
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${action}: ${response.status} ${text}`);
  return text === '' ? {} : JSON.parse(text);
};

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** A person in the user pool who has confirmed their address and chosen their password. */
export const createPerson = async (deployment: Deployment, person: NewPerson): Promise<void> => {
  const who = { UserPoolId: deployment.userPoolId, Username: person.email };
  await awsCall(deployment, 'cognito', 'AdminCreateUser', {
    ...who,
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: person.email },
      { Name: 'email_verified', Value: 'true' },
      { Name: 'name', Value: person.name },
    ],
  });
  await awsCall(deployment, 'cognito', 'AdminSetUserPassword', {
    ...who,
    Password: person.password,
    Permanent: true,
  });
};

export const edgeSecretOf = async (deployment: Deployment): Promise<string> => {
  const answer = await awsCall(deployment, 'secrets', 'GetSecretValue', {
    SecretId: deployment.edgeSecretArn,
  });
  return z.object({ SecretString: z.string() }).parse(answer).SecretString;
};
