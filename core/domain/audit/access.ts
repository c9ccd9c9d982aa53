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

// IAM: a path of printable ASCII between slashes, a name of 64 characters at most.
const roleArn =
  /^arn:(?:aws|aws-cn|aws-us-gov|aws-eusc):iam::\d{12}:role\/(?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/;

/** An ARN of a role and nothing else: not of a user, a session, or with a wildcard. */
export const readRoleArn = (text: string): RoleArn | null =>
  roleArn.test(text) && !text.includes('*') ? (text as RoleArn) : null;

export const accountOfRole = (arn: RoleArn): string => arn.split(':')[4] ?? '';
