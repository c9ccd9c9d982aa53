import type { Siren, Siret } from '#core/domain/siren.ts';
import type { HeadOffice, SireneFacts, SireneUnit, UnitPeriod } from '#core/domain/sirene-facts.ts';
import { addDays } from '#core/domain/time.ts';
import type { RawAnswer, SupplierRegister } from '#core/ports/supplier-register.ts';
import {
  type Establishment,
  errorAnswer,
  establishmentAnswer,
  type UniteLegale,
  unitAnswer,
  type WirePeriod,
} from './insee-schemas.ts';
import {
  ask,
  jsonOf,
  type RegisterAccess,
  statusFailure,
  unreadable,
  type WireAnswer,
} from './register-http.ts';
import { joined } from './wire-schemas.ts';

export interface InseeAccess extends RegisterAccess {
  readonly apiKey: string;
}

const stateOf = (period: WirePeriod): UnitPeriod['state'] =>
  period.etatAdministratifUniteLegale === 'C' ? 'ceased' : 'active';

/** `dateFin` is the last day of a period; ours end on the first day after. */
const periodOf = (period: WirePeriod): UnitPeriod => ({
  from: period.dateDebut,
  to: period.dateFin === null ? null : addDays(period.dateFin, 1),
  state: stateOf(period),
});

/**
 * The day of cessation: where the last ceased periods begin, if an active one comes before them.
 * A single ceased period begins at the creation: then the register does not know.
 */
const ceasedOnOf = (
  periods: readonly WirePeriod[],
  created: string | null,
): SireneUnit['ceasedOn'] => {
  const activeAt = periods.findIndex((period) => stateOf(period) === 'active');
  if (activeAt === 0) return null;
  const first = periods.at(activeAt === -1 ? -1 : activeAt - 1);
  if (!first) return null;
  if (activeAt > 0) return first.dateDebut;
  const isChange = first.changementEtatAdministratifUniteLegale === true;
  return isChange && first.dateDebut !== created ? first.dateDebut : null;
};

const nameOf = (unit: UniteLegale, period: WirePeriod): string | null => {
  if (unit.statutDiffusionUniteLegale === 'P') return null;
  const firstName = unit.prenomUsuelUniteLegale ?? unit.prenom1UniteLegale;
  const person = joined(firstName, period.nomUsageUniteLegale ?? period.nomUniteLegale);
  return period.denominationUniteLegale ?? person;
};

const inRecentOrder = (a: WirePeriod, b: WirePeriod): number =>
  (b.dateDebut ?? '').localeCompare(a.dateDebut ?? '');

const unitOf = (unit: UniteLegale): { readonly facts: SireneUnit; readonly nic: string | null } => {
  const periods = unit.periodesUniteLegale.toSorted(inRecentOrder);
  const current = periods[0] as WirePeriod;
  const facts: SireneUnit = {
    kind: 'unit',
    siren: unit.siren as Siren,
    origin: 'insee-3.11',
    diffusion: unit.statutDiffusionUniteLegale === 'P' ? 'partial' : 'full',
    name: nameOf(unit, current),
    state: stateOf(current),
    ceasedOn: ceasedOnOf(periods, unit.dateCreationUniteLegale),
    createdOn: unit.dateCreationUniteLegale,
    legalForm: current.categorieJuridiqueUniteLegale,
    activity: current.activitePrincipaleUniteLegale,
    category: unit.categorieEntreprise,
    headOffice: null,
    periods: periods.map(periodOf),
    sourceUpdatedAt: unit.dateDernierTraitementUniteLegale,
  };
  return { facts, nic: current.nicSiegeUniteLegale };
};

const errorOf = (answer: WireAnswer): { readonly message: string | null } | null => {
  try {
    const parsed = errorAnswer.safeParse(jsonOf(answer));
    return parsed.success ? parsed.data.header : null;
  } catch {
    return null;
  }
};

const successorOf = (answer: WireAnswer, asked: Siren): Siren | null => {
  const told = `${answer.headers.get('location') ?? ''} ${errorOf(answer)?.message ?? ''}`;
  const other = told.match(/(?<!\d)\d{9}(?!\d)/g)?.find((siren) => siren !== asked);
  return (other as Siren | undefined) ?? null;
};

/** What an answer other than 200 says of the unit. A 404 or 403 of the gateway says nothing. */
const factsWithoutUnit = (answer: WireAnswer, siren: Siren): SireneFacts => {
  if (answer.status === 301) return { kind: 'superseded', by: successorOf(answer, siren) };
  const isAboutUnit = errorOf(answer) !== null;
  if (answer.status === 404 && isAboutUnit) return { kind: 'unknown-unit' };
  if (answer.status === 403 && isAboutUnit) return { kind: 'opposed' };
  throw statusFailure(answer);
};

const headOfficeOf = (found: Establishment, isPartial: boolean): HeadOffice => {
  const place = found.adresseEtablissement;
  const address = joined(
    place?.numeroVoieEtablissement,
    place?.typeVoieEtablissement,
    place?.libelleVoieEtablissement,
    place?.codePostalEtablissement,
    place?.libelleCommuneEtablissement,
  );
  return {
    siret: found.siret as Siret,
    state:
      found.periodesEtablissement[0]?.etatAdministratifEtablissement === 'F' ? 'closed' : 'open',
    address: isPartial ? null : address,
  };
};

type HeadOfficeAnswer = { readonly headOffice: HeadOffice | null; readonly raw: RawAnswer };

const askHeadOffice = async (
  askPath: (path: string) => Promise<WireAnswer>,
  siret: string,
  isPartial: boolean,
): Promise<HeadOfficeAnswer> => {
  const answer = await askPath(`/siret/${siret}`);
  if (answer.status === 404 && errorOf(answer)) return { headOffice: null, raw: answer.raw };
  if (answer.status !== 200) throw statusFailure(answer);
  const parsed = establishmentAnswer.safeParse(jsonOf(answer));
  if (!parsed.success) throw unreadable([answer.raw], parsed.error);
  // Duplicates in the register: it may answer with the establishments of somebody else.
  const found = parsed.data.find((establishment) => establishment.siret === siret);
  return { headOffice: found ? headOfficeOf(found, isPartial) : null, raw: answer.raw };
};

/**
 * INSEE's API Sirene 3.11, public plan. Appends `/siren/{siren}`, then `/siret/{siret}` for the
 * head office. Never asks with `date=`, which would hide the history.
 */
export const inseeSirene = (access: InseeAccess): SupplierRegister<'sirene'> => {
  const headers = { 'x-insee-api-key-integration': access.apiKey };
  const askPath = (path: string): Promise<WireAnswer> => ask(access, { path, headers });
  return {
    source: 'sirene',
    async consult({ siren }) {
      const answer = await askPath(`/siren/${siren}`);
      if (answer.status !== 200) {
        return { facts: factsWithoutUnit(answer, siren), raw: [answer.raw] };
      }
      const parsed = unitAnswer.safeParse(jsonOf(answer));
      if (!parsed.success) throw unreadable([answer.raw], parsed.error);
      const wire = parsed.data.uniteLegale;
      if (wire.siren !== siren) {
        return { facts: { kind: 'superseded', by: wire.siren as Siren }, raw: [answer.raw] };
      }
      if (wire.statutDiffusionUniteLegale === 'N') {
        return { facts: { kind: 'opposed' }, raw: [answer.raw] };
      }
      const { facts, nic } = unitOf(wire);
      if (nic === null) return { facts, raw: [answer.raw] };
      const second = await askHeadOffice(askPath, `${siren}${nic}`, facts.diffusion === 'partial');
      return { facts: { ...facts, headOffice: second.headOffice }, raw: [answer.raw, second.raw] };
    },
  };
};
