import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

export interface AwsDynamodbFacts {
  readonly 'aws.dynamodb.table': {
    readonly region: string;
    /** Of a global table; a table without GlobalTableVersion has no replica, as the API documents. */
    readonly replicaRegionsOutsideUnion: readonly string[];
    readonly deletionProtection: boolean;
    /** By a key in KMS; a table without SSEDescription is under a key that AWS owns, out of the customer's sight. */
    readonly encryptedWithKms: boolean;
    readonly pointInTimeRecovery: boolean;
    readonly billingMode: 'PROVISIONED' | 'PAY_PER_REQUEST';
    /** Of a table with provisioned throughput, those of its capacities that a policy scales. */
    readonly scaledCapacities: readonly ('read' | 'write')[];
    /** Null: GetResourcePolicy answers PolicyNotFoundException. */
    readonly policy: PolicyDocument | null;
    /** Derived. */
    readonly openToAnyone: readonly Opening[];
    /** Derived: other accounts that the policy lets in. */
    readonly foreignAccounts: readonly string[];
  };
}
