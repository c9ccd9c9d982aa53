export interface AwsShieldFacts {
  /** Shield Advanced, of the account. */
  readonly 'aws.shield.account-settings': {
    readonly subscribed: boolean;
    readonly autoRenew: 'ENABLED' | 'DISABLED';
    readonly emergencyContacts: number;
    /** Null: the Shield Response Team may do nothing in the account. */
    readonly responseTeamRole: string | null;
  };
}
