import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

export interface AwsOpensearchFacts {
  readonly 'aws.opensearch.domain': {
    readonly inVpc: boolean;
    readonly encryptedAtRest: boolean;
    readonly nodeToNodeEncryption: boolean;
    readonly httpsEnforced: boolean;
    /** Of its TLS security policy. */
    readonly minimumTls: '1.0' | '1.2' | '1.3';
    /** Asks users who they are, and gives them rights by index, document and field. */
    readonly fineGrainedAccessControl: boolean;
    /** A kind of log that was never set up is left out of the answer. */
    readonly auditLogs: boolean;
    readonly softwareUpdateAvailable: boolean;
    readonly dataNodes: number;
    readonly zoneAwareness: boolean;
    /** Null: the empty text, by which only identities of the account come in. */
    readonly policy: PolicyDocument | null;
    /** Derived: what the policy lets anyone do, unsigned requests included. */
    readonly openToAnyone: readonly Opening[];
  };
}
