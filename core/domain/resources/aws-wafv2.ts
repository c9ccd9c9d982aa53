export interface AwsWafv2Facts {
  /** A web ACL, of a region or of CloudFront. */
  readonly 'aws.wafv2.web-acl': {
    /** Names, those that Firewall Manager adds included. */
    readonly rules: readonly string[];
    /** Rule groups whose every action is overridden to Count. */
    readonly groupsThatOnlyCount: readonly string[];
    /** Rules that no CloudWatch metric counts. */
    readonly unmeasuredRules: readonly string[];
    /** Rules that limit how many requests one client may send. */
    readonly rateRules: readonly string[];
    readonly logged: boolean;
  };
}
