import { z } from 'zod';
import type { Siren, Siret } from '#core/domain/siren.ts';
import type { HeadOffice, SireneFacts, SireneUnit } from '#core/domain/sirene-facts.ts';
import type { CompanyCard, CompanyDirectory } from '#core/ports/company-directory.ts';
import type { SupplierRegister } from '#core/ports/supplier-register.ts';
import {
  ask,
  jsonOf,
  type RegisterAccess,
  statusFailure,
  unreadable,
  type WireAnswer,
} from './register-http.ts';
import { companyCategory, optionalDay, optionalText, sirenText } from './wire-schemas.ts';

const siege = z.looseObject({
  siret: optionalText,
  etat_administratif: optionalText,
  adresse: optionalText,
  libelle_commune: optionalText,
});

const row = z.looseObject({
  siren: sirenText,
  nom_complet: optionalText,
  nom_raison_sociale: optionalText,
  etat_administratif: optionalText.pipe(z.enum(['A', 'C']).nullable()),
  statut_diffusion: optionalText.pipe(z.enum(['O', 'P', 'N']).nullable()),
  date_creation: optionalDay,
  date_fermeture: optionalDay,
  date_mise_a_jour_insee: optionalText,
  nature_juridique: optionalText,
  activite_principale: optionalText,
  categorie_entreprise: companyCategory,
  siege: siege.nullish(),
});
type Row = z.infer<typeof row>;

const page = z.looseObject({ results: z.array(row), total_results: z.int() });

/** An unknown SIREN may come back as a row that says nothing. */
const isEmpty = (found: Row): boolean =>
  found.etat_administratif === null ||
  (found.nom_complet === null && found.statut_diffusion !== 'P');

const headOfficeOf = (found: Row): HeadOffice | null => {
  const siret = found.siege?.siret;
  if (!found.siege || !siret || !/^\d{14}$/.test(siret)) return null;
  return {
    siret: siret as Siret,
    state: found.siege.etat_administratif === 'F' ? 'closed' : 'open',
    address: found.statut_diffusion === 'P' ? null : found.siege.adresse,
  };
};

/** A date of closing that repeats the creation is a gap in the register, not a date. */
const ceasedOnOf = (found: Row): SireneUnit['ceasedOn'] => {
  if (found.etat_administratif === 'A') return null;
  return found.date_fermeture === found.date_creation ? null : found.date_fermeture;
};

const unitOf = (found: Row): SireneUnit => ({
  kind: 'unit',
  siren: found.siren as Siren,
  origin: 'recherche-entreprises',
  diffusion: found.statut_diffusion === 'P' ? 'partial' : 'full',
  name: found.statut_diffusion === 'P' ? null : (found.nom_raison_sociale ?? found.nom_complet),
  state: found.etat_administratif === 'C' ? 'ceased' : 'active',
  ceasedOn: ceasedOnOf(found),
  createdOn: found.date_creation,
  legalForm: found.nature_juridique,
  activity: found.activite_principale,
  category: found.categorie_entreprise,
  headOffice: headOfficeOf(found),
  periods: [],
  sourceUpdatedAt: found.date_mise_a_jour_insee,
});

const factsFrom = (rows: readonly Row[], siren: Siren): SireneFacts => {
  const found = rows.find((candidate) => candidate.siren === siren);
  if (!found) return { kind: 'unknown-unit' };
  if (found.statut_diffusion === 'N') return { kind: 'opposed' };
  return isEmpty(found) ? { kind: 'unknown-unit' } : unitOf(found);
};

const cardOf = (found: Row): CompanyCard => {
  const isPartial = found.statut_diffusion === 'P';
  return {
    siren: found.siren as Siren,
    name: isPartial ? null : found.nom_complet,
    state: found.etat_administratif === 'C' ? 'ceased' : 'active',
    activity: found.activite_principale,
    city: isPartial ? null : (found.siege?.libelle_commune ?? null),
    partialDiffusion: isPartial,
  };
};

// Directors and finances are left out of the answer: nothing here needs them.
const fields = 'minimal=True&include=siege';
const shortestQuery = 3;

const askFor = async (access: RegisterAccess, text: string, rows: number): Promise<WireAnswer> => {
  const path = `/search?q=${encodeURIComponent(text)}&page=1&per_page=${rows}&${fields}`;
  return ask(access, { path });
};

const rowsOf = (answer: WireAnswer): readonly Row[] => {
  if (answer.status !== 200) throw statusFailure(answer);
  const parsed = page.safeParse(jsonOf(answer));
  if (!parsed.success) throw unreadable([answer.raw], parsed.error);
  return parsed.data.results;
};

/**
 * SIRENE without a key, through the API Recherche d'entreprises. Appends `/search?q=`.
 * It gives no periods: the state of a unit is the one of today.
 */
export const rechercheEntreprises = (
  access: RegisterAccess,
): SupplierRegister<'sirene'> & CompanyDirectory => ({
  source: 'sirene',
  async consult({ siren }) {
    const answer = await askFor(access, siren, 10);
    return { facts: factsFrom(rowsOf(answer), siren), raw: [answer.raw] };
  },
  async search(text) {
    const words = text.trim();
    if (words.length < shortestQuery) return [];
    const answer = await askFor(access, words, 10);
    // The register answers 400 to words that hold nothing to search for.
    if (answer.status === 400) return [];
    const found = rowsOf(answer).filter((row) => !isEmpty(row) && row.statut_diffusion !== 'N');
    return found.slice(0, 10).map(cardOf);
  },
});
