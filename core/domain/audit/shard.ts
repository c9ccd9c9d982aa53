import type { Unread } from '../fact.ts';
import type { ResourceKind } from '../resource.ts';
import type { Chunk } from './chunk.ts';

/** A part of a collection that is done, retried and reported by itself: a service in a region. */
export interface Shard {
  /** `aws.s3@eu-west-3`, `web.tls`, `123456789012/aws.iam`: unique in its audit. */
  readonly id: string;
  readonly collector: string;
  /** Whose things it lists; null: of a target that is no account. */
  readonly account: string | null;
  /** Null: what it lists may lie anywhere in the target. */
  readonly region: string | null;
  /** What is listed in it: where it is not collected, these are blind spots. */
  readonly kinds: readonly ResourceKind[];
  /** Null: it can be collected, for all that planning has seen. */
  readonly lost: Lost | null;
}

/** Why nothing of a shard will be collected: an account that lets nobody in, a region that is silent. */
export interface Lost {
  readonly why: Unread;
  readonly code: string;
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
  | ({ readonly state: 'not-collected' } & Lost);

/** How a shard ended: with what it counted, or lost. */
export type ShardEnding =
  | ({ readonly collected: true } & Pick<ShardManifest, 'resources' | 'calls' | 'refusedCalls'>)
  | ({ readonly collected: false } & Lost);

/** What became of a shard, for a report. */
export interface EndedShard extends Pick<Shard, 'id' | 'collector' | 'account' | 'region'> {
  readonly ending: ShardEnding;
}

/** What nobody finished is lost, whoever began it. */
export const endingOf = (state: ShardState): ShardEnding => {
  if (state.state === 'not-collected') {
    return { collected: false, why: state.why, code: state.code };
  }
  if (state.state !== 'collected') {
    return { collected: false, why: 'not-collected', code: 'unfinished' };
  }
  const { resources, calls, refusedCalls } = state.manifest;
  return { collected: true, resources, calls, refusedCalls };
};

/** `member`: the account of an organisation that it lies in; null where the target is one account. */
export const shardId = (
  collector: string,
  region: string | null,
  member: string | null,
): string => {
  const place = region === null ? collector : `${collector}@${region}`;
  return member === null ? place : `${member}/${place}`;
};
