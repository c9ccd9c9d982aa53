import { readRoleName } from './target.ts';

/** How Probant is let into an AWS account. `profile`: of this machine, on the command line only. */
export type AwsAccess =
  | {
      readonly kind: 'role';
      readonly roleArn: RoleArn;
      readonly externalId: string | null;
    }
  | {
      readonly kind: 'key';
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
      readonly sessionToken: string | null;
    }
  | { readonly kind: 'profile'; readonly name: string | null };

export type RoleArn = string & { readonly roleArn: unique symbol };

const roleArn = /^arn:(?:aws|aws-cn|aws-us-gov|aws-eusc):iam::\d{12}:role\/(?<name>.+)$/s;

/** An ARN of a role and nothing else: not of a user, a session, or with a wildcard. */
export const readRoleArn = (text: string): RoleArn | null => {
  const name = roleArn.exec(text)?.groups?.['name'];
  return name !== undefined && readRoleName(name) ? (text as RoleArn) : null;
};

export const accountOfRole = (arn: RoleArn): string => arn.split(':')[4] ?? '';
