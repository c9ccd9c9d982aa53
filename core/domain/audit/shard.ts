import type { Unread } from '../fact.ts';
import type { ResourceKind } from '../resource.ts';
import type { Chunk } from './chunk.ts';

/** A part of a collection that is done, retried and reported by itself: a service in a region. */
export interface Shard {
  /** `aws.s3@eu-west-3`, `web.tls`: unique in its audit. */
  readonly id: string;
  readonly collector: string;
  /** Null: what it lists may lie anywhere in the target. */
  readonly region: string | null;
  /** What is listed in it: where it is not collected, these are blind spots. */
  readonly kinds: readonly ResourceKind[];
}

/** What a shard left behind: chunks of NDJSON in the archive, in order. */
export interface ShardManifest {
  readonly shard: string;
  readonly chunks: readonly Chunk[];
  readonly resources: number;
  readonly calls: number;
  readonly refusedCalls: number;
}

export type ShardState =
  | { readonly state: 'waiting' | 'running' }
  | { readonly state: 'collected'; readonly manifest: ShardManifest }
  /** Nothing of it was kept: its kinds are blind spots. */
  | { readonly state: 'not-collected'; readonly why: Unread; readonly code: string };

export const shardId = (collector: string, region: string | null): string =>
  region === null ? collector : `${collector}@${region}`;
