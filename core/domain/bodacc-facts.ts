import type { CivilDate } from './time.ts';

/** The notices that BODACC published about a unit, most recently published first. */
export interface BodaccFacts {
  readonly notices: readonly Notice[];
  /** How many notices the register counts; more than `notices` holds means that some were not read. */
  readonly total: number;
}

export const noticeFamilies = [
  'collective',
  'conciliation',
  'retablissement_professionnel',
  'vente',
  'creation',
  'immatriculation',
  'modification',
  'radiation',
  'dpc',
  'divers',
  'inconnue',
] as const;
export type NoticeFamily = (typeof noticeFamilies)[number];

export interface Notice {
  /** `A202601765232`: edition letter, issue, number. */
  readonly id: string;
  readonly publishedOn: CivilDate;
  readonly family: NoticeFamily;
  readonly type: 'initial' | 'correction' | 'annulment';
  /** The notice that a correction or an annulment speaks of. */
  readonly corrects: string | null;
  readonly court: string | null;
  readonly judgment: Judgment | null;
  /** In a sale both parties are listed: only the seller parts with the business. */
  readonly party: 'subject' | 'buyer' | 'seller';
  readonly struckOff: boolean;
  /** `dissolution` read from a modification notice. */
  readonly dissolution: boolean;
  /** Closing date of the annual accounts that were filed. */
  readonly accountsClosedOn: CivilDate | null;
  /** Of the notice on the web; null where it would name somebody who may not be named. */
  readonly address: string | null;
}

export interface Judgment {
  readonly nature: string;
  readonly effect: JudgmentEffect;
  /** Null when the notice gives no date that can be read. */
  readonly on: CivilDate | null;
  /** How long an adopted plan runs, where the notice tells. */
  readonly planMonths: number | null;
}

/**
 * What a judgment does to the insolvency of a unit. `sells-business`: a plan de cession, which saves
 * the business and not the unit. `undecidable`: neither label nor complement tells.
 */
export type JudgmentEffect =
  | 'opens-liquidation'
  | 'opens-recovery'
  | 'opens-safeguard'
  | 'opens-other'
  | 'closes-insufficient-assets'
  | 'closes'
  | 'adopts-plan'
  | 'sells-business'
  | 'fails-plan-to-liquidation'
  | 'fails-plan-to-recovery'
  | 'fails-plan'
  | 'sanctions-person'
  | 'overturns'
  | 'administrative'
  | 'undecidable';
