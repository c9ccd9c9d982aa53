import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

export interface AwsEcrFacts {
  readonly 'aws.ecr.repository': {
    /** Null: RepositoryPolicyNotFoundException. */
    readonly policy: PolicyDocument | null;
    /** Derived. */
    readonly openToAnyone: readonly Opening[];
    readonly tagMutability:
      | 'MUTABLE'
      | 'IMMUTABLE'
      | 'MUTABLE_WITH_EXCLUSION'
      | 'IMMUTABLE_WITH_EXCLUSION';
    /** As the rules of the registry and of the repository come out. */
    readonly scanFrequency: 'SCAN_ON_PUSH' | 'CONTINUOUS_SCAN' | 'MANUAL';
    readonly hasLifecyclePolicy: boolean;
    /** `AES256`: with a key of S3, that no policy of the customer guards. */
    readonly encryption: 'AES256' | 'KMS' | 'KMS_DSSE';
  };
  /** Anyone may pull from it: that is what it is for. */
  readonly 'aws.ecrpublic.repository': {
    readonly policy: PolicyDocument | null;
    /** Derived: by what statements anyone pushes to it or rules it. */
    readonly openToAnyone: readonly Opening[];
  };
}
