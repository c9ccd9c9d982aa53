import type { Unread } from '../fact.ts';
import type { AnyResource, ResourceKind } from '../resource.ts';

/** A call of a provider's API, or a probe, that was made: what was asked, where, and what came back. */
export interface Call {
  readonly service: string;
  readonly operation: string;
  readonly region: string | null;
  /** `answered`, or why it is as if it had not been made. */
  readonly outcome: 'answered' | Unread;
  /** The provider's own word for the failure. */
  readonly code: string | null;
  readonly milliseconds: number;
  /** Of the answer in its canonical form; null where there was none. */
  readonly sha256: string | null;
}

/** Things of a kind that could not be listed: how many there are is not known. */
export interface Unlisted {
  readonly kind: ResourceKind;
  readonly region: string | null;
  /** The thing inside which they are, where they belong to one: a cluster, a hosted zone. */
  readonly within: string | null;
  readonly why: Unread;
}

/** What nobody could list in an account: every control on such things is undecided there. */
export interface BlindSpot extends Unlisted {
  /** Null: of a target that is no account. */
  readonly account: string | null;
}

/** What a collector streams of a shard, in any order. */
export type Collected =
  | { readonly type: 'resource'; readonly resource: AnyResource }
  | { readonly type: 'blind-spot'; readonly blindSpot: Unlisted }
  | { readonly type: 'call'; readonly call: Call };
