import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

/** By a KMS key, by keys that SQS holds, or not at all. */
export type QueueEncryption = 'kms' | 'sqs' | 'none';

export interface AwsSqsFacts {
  readonly 'aws.sqs.queue': {
    readonly encryption: QueueEncryption;
    /** Null: the attribute is there only where the queue has a policy. */
    readonly policy: PolicyDocument | null;
    /** Derived: what the policy lets anyone do. */
    readonly openToAnyone: readonly Opening[];
    /** It hands on what cannot be processed: the attribute is there only where it does. */
    readonly handsOnFailures: boolean;
    /** Other queues hand on to it. */
    readonly servesAsDeadLetterQueue: boolean;
  };
}
