import type { Procedure } from './insolvency.ts';
import type { Signal, Source } from './source.ts';
import type { CivilDate } from './time.ts';

/** `missing`: the judgement was asked for without this source. */
export type SourceStatus = Signal['status'] | 'missing';

/**
 * Everything that a rule can look at, by name. Days are civil, ages count up to the day judged.
 * Plain strings are there to be shown: no rule can judge them.
 */
export interface FactValues {
  readonly siren: string;
  readonly checksumOverridden: boolean;

  readonly unit: 'unit' | 'unknown-unit' | 'opposed' | 'superseded' | 'not-yet-created';
  readonly successor: string;
  readonly diffusion: 'full' | 'partial';
  readonly unitState: 'active' | 'ceased';
  readonly ceasedOn: CivilDate;
  readonly cessationDate: 'known' | 'unknown';
  readonly createdOn: CivilDate;
  readonly ageInDays: number;
  readonly unitKind: 'sole-trader' | 'company' | 'other';
  readonly headOffice: 'open' | 'closed';
  readonly headOfficeSiret: string;
  readonly filesAccounts: boolean;
  readonly vatDuty: 'liable' | 'small' | 'often-exempt';
  readonly nameInSirene: string;

  readonly procedure: Procedure;
  readonly procedureSince: CivilDate;
  readonly procedureCourt: string;
  readonly procedureNotice: string;
  readonly planEndsOn: CivilDate;
  readonly planFailed: boolean;
  readonly planFailedOn: CivilDate;
  readonly sanctioned: boolean;
  readonly sanctionedOn: CivilDate;
  readonly overturned: boolean;
  readonly overturnedOn: CivilDate;
  readonly undecidable: boolean;
  readonly undecidableOn: CivilDate;
  readonly undecidableNotice: string;
  readonly struckOff: boolean;
  /** Day of publication: the notice has no date of its own. */
  readonly struckOffBy: CivilDate;
  readonly dissolved: boolean;
  readonly dissolvedOn: CivilDate;
  readonly businessSold: boolean;
  readonly businessSoldOn: CivilDate;
  readonly accountsClosedOn: CivilDate;
  /** Since the last accounts that were published were closed, else since creation. */
  readonly accountsAgeInMonths: number;
  readonly noticesUnread: number;

  readonly vatAnswer: 'valid' | 'invalid';
  readonly vatProvenance: 'given' | 'derived';
  readonly vatNumber: string;
  readonly vatOwner: 'supplier' | 'other-company' | 'no-siren';
  readonly nameMatch: 'same' | 'near' | 'far';
  readonly nameInVies: string;

  readonly contradiction: 'none' | 'active-but-struck-off' | 'ceased-but-registered';

  /** The last three speak of one source at a time, for the rules that are asked per source. */
  readonly source: string;
  readonly sourceStatus: SourceStatus;
  readonly sourceCode: string;
}

export type FactName = keyof FactValues;

/** `silent`: its source did not answer. `unsaid`: it answered without it. `withheld`: not to be shown. */
export type Fact<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly why: 'silent' | 'unsaid' | 'withheld' };

/** One flat record of what is known of a supplier on one day. */
export type SupplierFacts = { readonly [Name in FactName]: Fact<FactValues[Name]> };

/** What one source tells; null where it has nothing to say. */
export type Told<Name extends FactName> = { readonly [N in Name]: FactValues[N] | null };

/** Where each fact comes from. `all`: several sources are compared. */
export const factOrigins = {
  siren: 'subject',
  checksumOverridden: 'subject',
  unit: 'sirene',
  successor: 'sirene',
  diffusion: 'sirene',
  unitState: 'sirene',
  ceasedOn: 'sirene',
  cessationDate: 'sirene',
  createdOn: 'sirene',
  ageInDays: 'sirene',
  unitKind: 'sirene',
  headOffice: 'sirene',
  headOfficeSiret: 'sirene',
  filesAccounts: 'sirene',
  vatDuty: 'sirene',
  nameInSirene: 'sirene',
  procedure: 'bodacc',
  procedureSince: 'bodacc',
  procedureCourt: 'bodacc',
  procedureNotice: 'bodacc',
  planEndsOn: 'bodacc',
  planFailed: 'bodacc',
  planFailedOn: 'bodacc',
  sanctioned: 'bodacc',
  sanctionedOn: 'bodacc',
  overturned: 'bodacc',
  overturnedOn: 'bodacc',
  undecidable: 'bodacc',
  undecidableOn: 'bodacc',
  undecidableNotice: 'bodacc',
  struckOff: 'bodacc',
  struckOffBy: 'bodacc',
  dissolved: 'bodacc',
  dissolvedOn: 'bodacc',
  businessSold: 'bodacc',
  businessSoldOn: 'bodacc',
  accountsClosedOn: 'bodacc',
  accountsAgeInMonths: 'all',
  noticesUnread: 'bodacc',
  vatAnswer: 'vies',
  vatProvenance: 'vies',
  vatNumber: 'all',
  vatOwner: 'all',
  nameMatch: 'all',
  nameInVies: 'vies',
  contradiction: 'all',
  source: 'all',
  sourceStatus: 'all',
  sourceCode: 'all',
} as const satisfies Record<FactName, Source | 'subject' | 'all'>;

/** Shown only of a unit that is known to be fully diffusible: they name it, or lead to its name. */
export const identifyingFacts = [
  'headOfficeSiret',
  'nameInSirene',
  'nameInVies',
  'nameMatch',
  'procedureCourt',
  'procedureNotice',
  'undecidableNotice',
] as const satisfies readonly FactName[];
