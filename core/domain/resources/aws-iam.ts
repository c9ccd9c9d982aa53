export interface AwsIamFacts {
  /** The root user, from the credential report: its row is `<root_account>`. */
  readonly 'aws.iam.root-user': {
    readonly mfaActive: boolean;
    readonly accessKeysActive: number;
  };
}
