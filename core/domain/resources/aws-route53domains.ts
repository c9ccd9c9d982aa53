/** Someone whom the registry of a domain knows. */
export type DomainContact = 'registrant' | 'administrative' | 'technical' | 'billing';

export interface AwsRoute53DomainsFacts {
  /** A domain that is registered with Route 53, called by its name. */
  readonly 'aws.route53domains.domain': {
    /** Another registrar cannot take it over. */
    readonly lockedAgainstTransfer: boolean;
    readonly renewsByItself: boolean;
    /** Whole days until its registration ends; negative once it has. */
    readonly daysLeft: number;
    /** Whose name and address WHOIS shows to anyone. */
    readonly shownContacts: readonly DomainContact[];
  };
}
