import type { BodaccFacts } from './bodacc-facts.ts';
import type { Sha256Hex } from './digest.ts';
import type { SireneFacts } from './sirene-facts.ts';
import type { Instant } from './time.ts';
import type { ViesFacts } from './vies-facts.ts';

/** The public registers that an assessment asks, in the order in which a report lists them. */
export const sources = ['sirene', 'bodacc', 'vies'] as const;
export type Source = (typeof sources)[number];

export interface FactsOf {
  readonly sirene: SireneFacts;
  readonly bodacc: BodaccFacts;
  readonly vies: ViesFacts;
}

/** A raw answer that was kept: where, and the SHA-256 of its exact bytes. */
export interface Evidence {
  readonly key: string;
  readonly sha256: Sha256Hex;
  readonly bytes: number;
  readonly address: string;
  readonly receivedAt: Instant;
}

/** What one source said, or why it said nothing. Discriminated by `status`. */
export type Signal = AnsweredSignal | SilentSignal;

export type AnsweredSignal = {
  readonly [S in Source]: {
    readonly source: S;
    readonly status: 'answered';
    readonly at: Instant;
    readonly facts: FactsOf[S];
    readonly evidence: readonly Evidence[];
  };
}[Source];

export interface SilentSignal {
  readonly source: Source;
  /** `unreadable`: an answer came and failed validation; it is kept as evidence. */
  readonly status: 'unavailable' | 'unreadable';
  readonly at: Instant;
  /** The code of the source itself (`MS_MAX_CONCURRENT_REQ`), else `HTTP_503`, `TIMEOUT`, `NETWORK`. */
  readonly code: string;
  readonly evidence: readonly Evidence[];
}

/** Where the consultation of one source stands, for somebody who watches. */
export interface SourceProgress {
  readonly source: Source;
  readonly state: 'waiting' | 'asking' | 'retrying' | Signal['status'];
  readonly attempts: number;
  readonly since: Instant;
  /** Why the last attempt failed, while `retrying` and when silent. */
  readonly code: string | null;
}

/** The consultation of one source. Its signal counts once the state is final. */
export interface Consultation extends SourceProgress {
  readonly signal: Signal | null;
}

export const isFinal = ({ state }: SourceProgress): boolean =>
  state === 'answered' || state === 'unavailable' || state === 'unreadable';

/** What the sources said for good, in the order of `sources`. */
export const signalsOf = (consultations: readonly Consultation[]): readonly Signal[] =>
  sources.flatMap((source) => {
    const consultation = consultations.find((candidate) => candidate.source === source);
    return consultation?.signal && isFinal(consultation) ? [consultation.signal] : [];
  });
