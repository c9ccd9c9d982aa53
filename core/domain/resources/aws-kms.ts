import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

export interface AwsKmsFacts {
  readonly 'aws.kms.key': {
    readonly policy: PolicyDocument;
    /** Derived: what the key policy lets anyone do. */
    readonly openToAnyone: readonly Opening[];
  };
}
