import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

export interface AwsSnsFacts {
  readonly 'aws.sns.topic': {
    /** Id, alias or ARN. Null: the attribute is there only where a key encrypts the topic. */
    readonly kmsKey: string | null;
    readonly policy: PolicyDocument;
    /** Derived: what the policy lets anyone do. */
    readonly openToAnyone: readonly Opening[];
    readonly confirmedSubscriptions: number;
  };
  readonly 'aws.sns.subscription': {
    /** `https`, `email`, `lambda`… */
    readonly protocol: string;
    readonly confirmed: boolean;
  };
}
