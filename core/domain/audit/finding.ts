import type { Severity } from '../control.ts';
import type { Observation } from '../judge-control.ts';
import type { ResourceKind } from '../resource.ts';
import type { Change } from './change.ts';
import type { Chunk } from './chunk.ts';
import type { Exemption } from './exemption.ts';

/** 32 hexadecimal digits: the same control on the same resource of an account, in every audit of it. */
export type Fingerprint = string & { readonly fingerprint: unique symbol };

/** One control that one resource fails, or that could not be decided on it. */
export interface Finding {
  readonly fingerprint: Fingerprint;
  readonly control: string;
  readonly severity: Severity;
  readonly kind: ResourceKind;
  /** What the provider calls it; of a blind spot, where it lies. */
  readonly resource: string;
  /** Null: of a target that is no account. */
  readonly account: string | null;
  readonly region: string | null;
  readonly status: 'fail' | 'unknown';
  /** The facts that broke it, or that were not read. */
  readonly observations: readonly Observation[];
  /** Of a failure that somebody answers for; it is counted apart. */
  readonly exemption: Exemption | null;
  /** Of a failure, since the previous audit of the target; null at the first one. */
  readonly change: Change | null;
}

/** NDJSON of findings that are alike in status and severity. */
export interface FindingChunk extends Chunk, Pick<Finding, 'status' | 'severity'> {}
