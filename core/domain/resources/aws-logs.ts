import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

export interface AwsLogsFacts {
  readonly 'aws.logs.log-group': {
    /** Null: DescribeLogGroups gives no number of days where events never expire. */
    readonly retentionDays: number | null;
    /** ARN. Null: it is named only where one encrypts the group. */
    readonly kmsKey: string | null;
    readonly deletionProtected: boolean;
  };
  readonly 'aws.logs.resource-policy': {
    readonly policy: PolicyDocument;
    /** Derived: what it lets anyone do. */
    readonly openToAnyone: readonly Opening[];
  };
}
