import type { Bilingual } from '#core/domain/judgement.ts';

/**
 * `automated`: a control can decide it. `partial`: a control decides a part. `manual`: people do.
 */
export interface Requirement {
  readonly title: Bilingual;
  readonly assessment: 'automated' | 'partial' | 'manual';
}

/** One edition of a framework: requirement ids as its body gives them, titles in our own words. */
export interface Framework {
  readonly id: string;
  readonly name: string;
  readonly edition: string;
  readonly requirements: Readonly<Record<string, Requirement>>;
}

export const framework = <const F extends Framework>(declaration: F): F => declaration;

const assessed =
  (assessment: Requirement['assessment']) =>
  (fr: string, en: string): Requirement => ({ title: { fr, en }, assessment });

/** Shorthands of catalogues: French first, as the product speaks. */
export const automated = assessed('automated');
export const partial = assessed('partial');
export const manual = assessed('manual');
