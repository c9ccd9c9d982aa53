import type { SireneFacts, SireneUnit } from './sirene-facts.ts';
import type { FactValues, Told } from './supplier-facts-names.ts';
import { type CivilDate, daysBetween } from './time.ts';

type SireneNames =
  | 'unit'
  | 'successor'
  | 'diffusion'
  | 'unitState'
  | 'ceasedOn'
  | 'cessationDate'
  | 'createdOn'
  | 'ageInDays'
  | 'unitKind'
  | 'headOffice'
  | 'headOfficeSiret'
  | 'filesAccounts'
  | 'vatDuty'
  | 'nameInSirene';

/** Catégories juridiques of INSEE: 1 natural persons, 5 commercial companies, 3 foreign companies. */
const unitKindOf = (form: string): FactValues['unitKind'] => {
  if (form.startsWith('1')) return 'sole-trader';
  return /^[35]/.test(form) ? 'company' : 'other';
};

const vatDutyOf = (form: string): FactValues['vatDuty'] => {
  if (form.startsWith('1')) return 'small';
  return /^[35]/.test(form) ? 'liable' : 'often-exempt';
};

/** SCA, SARL, SA, SAS and SE: Code de commerce, L232-21 to L232-23. */
const mustFileAccounts = (form: string): boolean => /^5[3-8]/.test(form);

const stateOn = (unit: SireneUnit, on: CivilDate): SireneUnit['state'] => {
  const period = unit.periods.find(
    ({ from, to }) => (from === null || from <= on) && (to === null || on < to),
  );
  if (period) return period.state;
  return unit.ceasedOn !== null && on < unit.ceasedOn ? 'active' : unit.state;
};

const nothingOf = (unit: FactValues['unit'], successor: string | null): Told<SireneNames> => ({
  unit,
  successor,
  diffusion: null,
  unitState: null,
  ceasedOn: null,
  cessationDate: null,
  createdOn: null,
  ageInDays: null,
  unitKind: null,
  headOffice: null,
  headOfficeSiret: null,
  filesAccounts: null,
  vatDuty: null,
  nameInSirene: null,
});

/** What SIRENE tells of a unit as of a day. */
export const sireneTells = (facts: SireneFacts, on: CivilDate): Told<SireneNames> => {
  if (facts.kind === 'superseded') return nothingOf('superseded', facts.by);
  if (facts.kind !== 'unit') return nothingOf(facts.kind, null);
  const state = stateOn(facts, on);
  const form = facts.legalForm;
  const isFuture = facts.createdOn !== null && facts.createdOn > on;
  return {
    unit: isFuture ? 'not-yet-created' : 'unit',
    successor: null,
    diffusion: facts.diffusion,
    unitState: state,
    ceasedOn: state === 'ceased' ? facts.ceasedOn : null,
    cessationDate: state === 'active' ? null : facts.ceasedOn === null ? 'unknown' : 'known',
    createdOn: facts.createdOn,
    ageInDays: facts.createdOn === null ? null : daysBetween(facts.createdOn, on),
    unitKind: form === null ? null : unitKindOf(form),
    headOffice: facts.headOffice?.state ?? null,
    headOfficeSiret: facts.headOffice?.siret ?? null,
    filesAccounts: form === null ? null : mustFileAccounts(form),
    vatDuty: form === null ? null : vatDutyOf(form),
    nameInSirene: facts.name,
  };
};
