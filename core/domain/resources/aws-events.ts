import type { PolicyDocument } from '../policy/document.ts';
import type { Opening } from '../policy/openings.ts';

export interface AwsEventsFacts {
  readonly 'aws.events.bus': {
    /** The bus that every region has from the start. */
    readonly isDefault: boolean;
    /** Null: ListEventBuses gives one only where the bus has a policy. */
    readonly policy: PolicyDocument | null;
    /** Derived: what the policy lets anyone do. */
    readonly openToAnyone: readonly Opening[];
    /** Derived: accounts, other than its own, that the policy names and lets in. */
    readonly foreignAccounts: readonly string[];
    readonly archived: boolean;
  };
}
