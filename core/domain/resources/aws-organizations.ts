export interface AwsOrganizationsFacts {
  /** What the account knows of the organization that it is in. */
  readonly 'aws.organizations.membership': {
    /** False: AWSOrganizationsNotInUseException. */
    readonly inOrganization: boolean;
    /** Absent of an account that is in none. */
    readonly features: 'ALL' | 'CONSOLIDATED_BILLING';
  };
  /** An organization, told to its management account only. */
  readonly 'aws.organizations.organization': {
    /** As AWS names them: `SERVICE_CONTROL_POLICY`. */
    readonly policyTypes: readonly string[];
    /** Names of the service control policies that the customer wrote. */
    readonly ownServiceControlPolicies: readonly string[];
    /** Services that may act in every account, as `cloudtrail.amazonaws.com`. */
    readonly trustedServices: readonly string[];
    /** Root credentials of member accounts are managed from the management account. */
    readonly rootCredentialsManaged: boolean;
    /** Derived. A policy attached to the root forbids members to leave. */
    readonly leavingDenied: boolean;
    /** Derived. A policy attached to the root refuses requests to regions that it does not name. */
    readonly regionsRestricted: boolean;
    /** Derived. A policy attached to the root keeps content away from the training of AWS's AI. */
    readonly contentKeptFromAi: boolean;
  };
}
