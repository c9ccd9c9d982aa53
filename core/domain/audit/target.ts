/** Where an audit of an AWS account looks. Null: all of them. */
export interface AwsTarget {
  readonly provider: 'aws';
  /** Twelve digits; null until the credentials have said whose they are. */
  readonly account: string | null;
  readonly regions: readonly string[] | null;
  readonly services: readonly string[] | null;
}

export interface WebTarget {
  readonly provider: 'web';
  /** Scheme, host and port, as `https://example.fr`. */
  readonly origin: string;
}

export type AuditTarget = AwsTarget | WebTarget;
export type Provider = AuditTarget['provider'];

/** The same for every audit of the same thing, whatever part of it is looked at. */
export const targetIdOf = (target: AuditTarget): string | null => {
  if (target.provider === 'web') return `web:${target.origin}`;
  return target.account === null ? null : `aws:${target.account}`;
};
