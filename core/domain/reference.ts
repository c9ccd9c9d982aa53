import type { Bilingual } from './judgement.ts';

/** The requirement that another one follows from. `part`: a mapping says that they overlap. */
interface Origin {
  readonly framework: string;
  readonly requirement: string;
  readonly extent: 'whole' | 'part';
}

/** A requirement of a framework that a control decides, or helps to decide. */
export interface Reference {
  readonly framework: string;
  readonly name: string;
  readonly edition: string;
  readonly requirement: string;
  readonly title: Bilingual;
  /** Null where the control itself says it. */
  readonly derivedFrom: Origin | null;
}
