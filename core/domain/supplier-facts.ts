import type { Subject } from './assessment.ts';
import { readVatNumber } from './french-vat.ts';
import { type FactsOf, type Signal, type Source, sources } from './source.ts';
import { bodaccTells } from './supplier-facts-bodacc.ts';
import {
  type Fact,
  type FactName,
  type FactValues,
  factOrigins,
  identifyingFacts,
  type SupplierFacts,
} from './supplier-facts-names.ts';
import { sireneTells } from './supplier-facts-sirene.ts';
import { matchNames, viesTells } from './supplier-facts-vies.ts';
import { type CivilDate, monthsBetween } from './time.ts';

type Values = { readonly [Name in FactName]?: FactValues[Name] | null };

/** The last signal of a source: a later one supersedes an earlier one. */
export const signalOf = (signals: readonly Signal[], source: Source): Signal | undefined =>
  signals
    .filter((signal) => signal.source === source)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);

/** What one source answered; null when it was silent. */
export const answerOf = <S extends Source>(
  signals: readonly Signal[],
  source: S,
): FactsOf[S] | null => {
  const signal = signalOf(signals, source);
  return signal?.status === 'answered' ? (signal.facts as FactsOf[S]) : null;
};

const ownerOf = (subject: Subject): FactValues['vatOwner'] => {
  if (subject.vatNumber === null) return 'supplier';
  const reading = readVatNumber(subject.vatNumber);
  if (reading.kind === 'malformed' || reading.siren === null) return 'no-siren';
  return reading.siren === subject.siren ? 'supplier' : 'other-company';
};

const contradictionOf = (
  told: Values,
  registeredOn: CivilDate | null,
): FactValues['contradiction'] => {
  if (told.unitState === 'active' && told.struckOff) return 'active-but-struck-off';
  const isBack = registeredOn && told.ceasedOn && registeredOn > told.ceasedOn && !told.struckOff;
  return isBack ? 'ceased-but-registered' : 'none';
};

const compared = (told: Values, registeredOn: CivilDate | null, on: CivilDate): Values => {
  const counted = told.accountsClosedOn ?? told.createdOn;
  return {
    accountsAgeInMonths: counted ? monthsBetween(counted, on) : null,
    contradiction: contradictionOf(told, registeredOn),
  };
};

const matched = (told: Values): Values => {
  if (!told.nameInSirene || !told.nameInVies) return {};
  return { nameMatch: matchNames(told.nameInSirene, told.nameInVies) };
};

const valuesFrom = (subject: Subject, signals: readonly Signal[], on: CivilDate): Values => {
  const sirene = answerOf(signals, 'sirene');
  const bodacc = answerOf(signals, 'bodacc');
  const vies = answerOf(signals, 'vies');
  const reading = bodacc && bodaccTells(bodacc, on);
  const told: Values = {
    siren: subject.siren,
    checksumOverridden: subject.checksumOverridden,
    vatNumber: subject.vatNumber,
    vatOwner: ownerOf(subject),
    ...(sirene && sireneTells(sirene, on)),
    ...reading?.told,
    ...(vies && viesTells(vies)),
  };
  const both = sirene && reading ? compared(told, reading.registeredOn, on) : {};
  return { ...told, ...both, ...matched(told) };
};

const factOf = (
  name: FactName,
  values: Values,
  isAnswered: (source: Source) => boolean,
): Fact<unknown> => {
  const isHidden =
    values.diffusion !== 'full' && identifyingFacts.some((hidden) => hidden === name);
  if (isHidden) return { known: false, why: 'withheld' };
  const value = values[name];
  if (value !== undefined && value !== null) return { known: true, value };
  const origin = factOrigins[name];
  const needed = origin === 'all' ? sources : sources.filter((source) => source === origin);
  return { known: false, why: needed.every(isAnswered) ? 'unsaid' : 'silent' };
};

/**
 * What is known of a supplier on a day, from what its sources said. A signal that is missing or
 * silent leaves its facts unknown: it never turns into a statement.
 */
export const supplierFacts = (
  subject: Subject,
  signals: readonly Signal[],
  on: CivilDate,
): SupplierFacts => {
  const values = valuesFrom(subject, signals, on);
  const isAnswered = (source: Source): boolean => signalOf(signals, source)?.status === 'answered';
  const names = Object.keys(factOrigins) as FactName[];
  return Object.fromEntries(
    names.map((name) => [name, factOf(name, values, isAnswered)]),
  ) as SupplierFacts;
};

/** What may be shown as the supplier's name: nothing unless SIRENE diffuses the unit in full. */
export const shownName = (signals: readonly Signal[]): string | null => {
  const sirene = answerOf(signals, 'sirene');
  return sirene?.kind === 'unit' && sirene.diffusion === 'full' ? sirene.name : null;
};

/** How one source stands, as the rules that are asked per source see it. */
export const sourceFacts = (
  signals: readonly Signal[],
  source: Source,
): Pick<SupplierFacts, 'source' | 'sourceStatus' | 'sourceCode'> => {
  const signal = signalOf(signals, source);
  const status = signal?.status ?? 'missing';
  const code =
    signal === undefined ? 'NOT_ASKED' : signal.status === 'answered' ? null : signal.code;
  return {
    source: { known: true, value: source },
    sourceStatus: { known: true, value: status },
    sourceCode: code === null ? { known: false, why: 'unsaid' } : { known: true, value: code },
  };
};
