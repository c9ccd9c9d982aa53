import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

export type KeyState =
  | 'Creating'
  | 'Enabled'
  | 'Disabled'
  | 'PendingDeletion'
  | 'PendingImport'
  | 'PendingReplicaDeletion'
  | 'Unavailable'
  | 'Updating';

export type KeyOrigin = 'AWS_KMS' | 'EXTERNAL' | 'AWS_CLOUDHSM' | 'EXTERNAL_KEY_STORE';

export interface AwsKmsFacts {
  /** A key that the customer manages: those that AWS manages are out of his hands. */
  readonly 'aws.kms.key': {
    readonly policy: PolicyDocument;
    /** Derived: what the key policy lets anyone do. */
    readonly openToAnyone: readonly Opening[];
    /** Derived: ids of other accounts that the key policy lets in. */
    readonly foreignAccounts: readonly string[];
    readonly state: KeyState;
    /** `SYMMETRIC_DEFAULT`, `RSA_4096`, as DescribeKey names it. */
    readonly keySpec: string;
    readonly origin: KeyOrigin;
    /** False where the key cannot be rotated: UnsupportedOperationException. */
    readonly rotationEnabled: boolean;
    /** Whether the key material that was imported has an end, at which the key stops working. */
    readonly materialExpires: boolean;
    /** Days since its last use, or since its use is tracked where it never served. */
    readonly idleDays: number;
  };
}
