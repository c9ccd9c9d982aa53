import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

export interface AwsSecretsmanagerFacts {
  readonly 'aws.secretsmanager.secret': {
    /** False also where it was never configured. */
    readonly rotationEnabled: boolean;
    /** Whether a service of AWS made the secret and rotates it itself. */
    readonly managedByService: boolean;
    /** Days past the date by which it was to be rotated; 0 before it. */
    readonly rotationOverdueDays: number;
    /** Days since somebody last read it, or since it was made where nobody did. */
    readonly idleDays: number;
    /** Null: aws/secretsmanager, the key of AWS. */
    readonly kmsKey: string | null;
    /** Null: the answer holds no policy. */
    readonly policy: PolicyDocument | null;
    /** Derived. */
    readonly openToAnyone: readonly Opening[];
    /** Derived: ids of other accounts that the policy lets in. */
    readonly foreignAccounts: readonly string[];
  };
}
