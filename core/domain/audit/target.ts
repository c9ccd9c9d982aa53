/** Of an account of AWS. */
export const accountNumber = /^\d{12}$/;

/** Where an audit of AWS looks. Null: all of them. */
export interface AwsTarget {
  readonly provider: 'aws';
  /** Twelve digits: whose credentials they are; null until these have said so. */
  readonly account: string | null;
  /** Null: that account alone. */
  readonly organization: AwsOrganization | null;
  readonly regions: readonly string[] | null;
  readonly services: readonly string[] | null;
}

/** The accounts of an organisation, entered from its management account or from its delegate. */
export interface AwsOrganization {
  /** `o-` and 10 to 32 characters; null until the account has said which one it is in. */
  readonly id: string | null;
  /** Assumed in each of the other accounts: a role's name, after its path if it has one. */
  readonly memberRole: RoleName;
  /** Null: all of them. */
  readonly accounts: readonly string[] | null;
}

export type RoleName = string & { readonly roleName: unique symbol };

// IAM: a path of printable ASCII between slashes, a name of 64 characters at most.
const roleName = /^(?!\/|arn:)(?:[\x21-\x7e]{1,510}\/)?[\w+=,.@-]{1,64}$/;

/** A role's name with its path, as it stands at the end of its ARN: not an ARN, nor a wildcard. */
export const readRoleName = (text: string): RoleName | null =>
  roleName.test(text) && !text.includes('*') ? (text as RoleName) : null;

export interface WebTarget {
  readonly provider: 'web';
  /** Scheme, host and port, as `https://example.fr`. */
  readonly origin: string;
}

export type AuditTarget = AwsTarget | WebTarget;
export type Provider = AuditTarget['provider'];

/** What an audit of AWS is of: an organisation, or an account; null until the credentials have said. */
export const ownerOf = ({
  account,
  organization,
}: Pick<AwsTarget, 'account'> & {
  readonly organization: Pick<AwsOrganization, 'id'> | null;
}): string | null => (organization ? organization.id : account);

/** The same for every audit of the same thing, whatever part of it is looked at. */
export const targetIdOf = (target: AuditTarget): string | null => {
  if (target.provider === 'web') return `web:${target.origin}`;
  const owner = ownerOf(target);
  return owner === null ? null : `aws:${owner}`;
};
