import type { Privilege } from '../policy/privilege.ts';

export type StackDrift = 'IN_SYNC' | 'DRIFTED' | 'NOT_CHECKED' | 'UNKNOWN';

export interface AwsCloudformationFacts {
  readonly 'aws.cloudformation.stack': {
    /** Inside another stack, which holds the protections for it. */
    readonly nested: boolean;
    readonly terminationProtected: boolean;
    readonly drift: StackDrift;
    /** The last operation failed and left it half done: `UPDATE_ROLLBACK_FAILED`. */
    readonly failed: boolean;
    /** Derived: names of its parameters and outputs that hold a secret in clear. */
    readonly plainSecrets: readonly string[];
    /** A stack policy says which resources an update may touch. */
    readonly hasStackPolicy: boolean;
    /** What changes are made with. Null: none, and whoever asks for a change needs the rights himself. */
    readonly roleArn: string | null;
    /** Derived from the policies of that role; `none` is a stack without one. */
    readonly rolePrivilege: Privilege;
  };
}
