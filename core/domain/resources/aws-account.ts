export interface AwsAccountFacts {
  readonly 'aws.account.settings': {
    /** Alternate contacts, of GetAlternateContact. Whoever they are is left out. */
    readonly hasSecurityContact: boolean;
    readonly hasBillingContact: boolean;
    readonly hasOperationsContact: boolean;
    /** The alternate contacts that there are have different addresses. */
    readonly contactsAreDistinct: boolean;
    /** Regions that somebody enabled, and that lie outside the European Union. */
    readonly optedInRegionsOutsideUnion: readonly string[];
  };
}
