import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

export interface AwsBackupFacts {
  readonly 'aws.backup.region': {
    readonly plans: number;
  };
  readonly 'aws.backup.plan': {
    readonly selections: number;
    /** A rule of it copies to a vault of another region or of another account. */
    readonly copiesElsewhere: boolean;
    /** Of the vaults that its rules copy to, the regions outside the European Union. */
    readonly copyRegionsOutsideUnion: readonly string[];
    /** Of the rule that keeps longest; null: a rule of it keeps for ever. */
    readonly longestRetentionDays: number | null;
  };
  readonly 'aws.backup.vault': {
    readonly locked: boolean;
    /** Null: ResourceNotFoundException. */
    readonly policy: PolicyDocument | null;
    /** Derived: what the policy lets anyone do. */
    readonly openToAnyone: readonly Opening[];
    readonly recoveryPoints: number;
    readonly unencryptedRecoveryPoints: number;
    /** Whole days; unknown where it holds none. */
    readonly daysSinceLastRecoveryPoint: number;
  };
}
