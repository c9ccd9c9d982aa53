import { createHash, createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Deployment } from './deployment.ts';

/** Services that the product has no SDK client of: their name in a signature, and before an action. */
const services = {
  'cognito-idp': 'AWSCognitoIdentityProviderService',
  secretsmanager: 'secretsmanager',
} as const;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

interface Unsigned {
  readonly host: string;
  readonly service: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Signature version 4 of a POST to `/`. */
const signed = ({ environment }: Deployment, { host, service, headers, body }: Unsigned) => {
  const {
    AWS_ACCESS_KEY_ID: id = '',
    AWS_SECRET_ACCESS_KEY: secret = '',
    AWS_REGION: region = '',
  } = environment;
  const time = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  const scope = [time.slice(0, 8), region, service, 'aws4_request'];
  const all: Record<string, string> = { ...headers, host, 'x-amz-date': time };
  const names = Object.keys(all).toSorted();
  const lines = names.map((name) => `${name}:${all[name] ?? ''}\n`).join('');
  const canonical = ['POST', '/', '', lines, names.join(';'), sha256(body)].join('\n');
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(canonical)].join('\n');
  const key = scope.reduce<string | Buffer>((made, part) => hmac(made, part), `AWS4${secret}`);
  const credential = `Credential=${id}/${scope.join('/')}`;
  const signature = `Signature=${hmac(key, text).toString('hex')}`;
  const authorization = `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=${names.join(';')}, ${signature}`;
  return { ...headers, 'x-amz-date': time, authorization };
};

const awsCall = async (
  deployment: Deployment,
  service: keyof typeof services,
  action: string,
  input: unknown,
): Promise<unknown> => {
  const { endpoint } = deployment;
  const body = JSON.stringify(input);
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amz-target': `${services[service]}.${action}`,
  };
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: signed(deployment, { host: new URL(endpoint).host, service, headers, body }),
    body,
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
  await awsCall(deployment, 'cognito-idp', 'AdminCreateUser', {
    ...who,
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: person.email },
      { Name: 'email_verified', Value: 'true' },
      { Name: 'name', Value: person.name },
    ],
  });
  await awsCall(deployment, 'cognito-idp', 'AdminSetUserPassword', {
    ...who,
    Password: person.password,
    Permanent: true,
  });
};

export const edgeSecretOf = async (deployment: Deployment): Promise<string> => {
  const answer = await awsCall(deployment, 'secretsmanager', 'GetSecretValue', {
    SecretId: deployment.edgeSecretArn,
  });
  return z.object({ SecretString: z.string() }).parse(answer).SecretString;
};
