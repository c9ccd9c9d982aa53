import type { AccountId } from './account.ts';
import type { Instant } from './time.ts';

/** Who did something, from where: what the gateway knows of a request. */
export interface Actor {
  /** A person, or the pipeline acting by itself. */
  readonly actor: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly correlationId: string;
}

export type TrailAction =
  | 'account.created'
  | 'assessment.created'
  | 'assessment.sealed'
  | 'assessment.failed'
  | 'audit.created'
  | 'audit.sealed'
  | 'audit.failed'
  | 'audit.cancelled'
  | 'audit.removed'
  | 'exemption.granted'
  | 'exemption.revoked';

/** One line of the append-only log, before it is chained to the one before it. */
export interface TrailEntry extends Actor {
  readonly accountId: AccountId;
  readonly at: Instant;
  readonly action: TrailAction;
  readonly object: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}
