import { addDays, parseCivilDate } from '#core/domain/time.ts';
import { companies, companyBySiren } from './companies.ts';
import { type FictionalCompany, headOfficeSiret } from './company.ts';
import { json, type WireReply } from './wire-reply.ts';

const masked = '[ND]';
const treatedAt = '2026-11-02T09:36:11.281';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const hidden = (company: FictionalCompany, text: string): string =>
  company.diffusion === 'P' ? masked : text;

const siegeOf = (company: FictionalCompany) => ({
  siret: headOfficeSiret(company.siren),
  est_siege: true,
  etat_administratif: company.ceased || company.headOfficeClosed ? 'F' : 'A',
  activite_principale: company.activity,
  adresse: hidden(company, `${company.street.join(' ')} ${company.postcode} ${company.city}`),
  code_postal: company.postcode,
  libelle_commune: company.city,
  date_creation: company.createdOn,
  date_fermeture: company.ceased?.on ?? null,
  liste_enseignes: null,
  statut_diffusion_etablissement: company.diffusion ?? 'O',
});

const rowOf = (company: FictionalCompany) => ({
  siren: company.siren,
  nom_complet: hidden(company, company.name),
  nom_raison_sociale: company.person ? null : company.name,
  sigle: null,
  nombre_etablissements: 1,
  nombre_etablissements_ouverts: company.ceased ? 0 : 1,
  siege: siegeOf(company),
  activite_principale: company.activity,
  categorie_entreprise: company.category ?? null,
  date_creation: company.createdOn,
  date_fermeture: company.ceased?.on ?? null,
  date_mise_a_jour: treatedAt,
  date_mise_a_jour_insee: treatedAt,
  date_mise_a_jour_rne: null,
  etat_administratif: company.ceased ? 'C' : 'A',
  nature_juridique: company.legalForm,
  section_activite_principale: 'M',
  tranche_effectif_salarie: hidden(company, 'NN'),
  statut_diffusion: company.diffusion ?? 'O',
});

const isListed = (company: FictionalCompany): boolean =>
  company.diffusion !== 'N' && company.supersededBy === undefined;

const found = (text: string): readonly FictionalCompany[] => {
  const digits = text.replace(/[\s.]/g, '');
  if (/^\d{9}(\d{5})?$/.test(digits)) {
    const company = companyBySiren(digits.slice(0, 9));
    const answered = company?.supersededBy ? companyBySiren(company.supersededBy) : company;
    return answered && isListed(answered) ? [answered] : [];
  }
  const words = plain(text).split(' ');
  return companies.filter((company) => {
    const name = company.diffusion === 'P' ? '' : plain(`${company.name} ${company.city}`);
    return isListed(company) && words.every((word) => name.includes(word));
  });
};

/** `GET /search?q=` of the API Recherche d'entreprises. */
export const rechercheReply = (query: URLSearchParams): WireReply => {
  const text = query.get('q') ?? '';
  if (plain(text).length < 3) {
    return json(400, { erreur: '3 caractères minimum pour les termes de la requête.' });
  }
  const perPage = Number(query.get('per_page') ?? '10');
  const page = Number(query.get('page') ?? '1');
  if (!(perPage >= 1 && perPage <= 25) || !(page >= 1)) {
    return json(400, { erreur: 'Veuillez indiquer un paramètre `per_page` entre `1` et `25`.' });
  }
  const all = found(text);
  return json(200, {
    results: all.slice((page - 1) * perPage, page * perPage).map(rowOf),
    total_results: all.length,
    page,
    per_page: perPage,
    total_pages: Math.ceil(all.length / perPage),
  });
};

const periodOf = (
  company: FictionalCompany,
  from: string,
  to: string | null,
  state: 'A' | 'C',
) => ({
  dateFin: to,
  dateDebut: from,
  etatAdministratifUniteLegale: state,
  changementEtatAdministratifUniteLegale: state === 'C' && from !== company.createdOn,
  nomUniteLegale: company.person ? hidden(company, company.person.lastName) : null,
  nomUsageUniteLegale: null,
  denominationUniteLegale: company.person ? null : company.name,
  categorieJuridiqueUniteLegale: company.legalForm,
  activitePrincipaleUniteLegale: company.activity,
  nomenclatureActivitePrincipaleUniteLegale: 'NAFRev2',
  nicSiegeUniteLegale: headOfficeSiret(company.siren).slice(9),
});

const periodsOf = (company: FictionalCompany) => {
  const { ceased, createdOn } = company;
  if (!ceased) return [periodOf(company, createdOn, null, 'A')];
  const day = ceased.on === null ? null : parseCivilDate(ceased.on);
  if (!day) return [periodOf(company, createdOn, null, 'C')];
  return [periodOf(company, day, null, 'C'), periodOf(company, createdOn, addDays(day, -1), 'A')];
};

const unitOf = (company: FictionalCompany) => ({
  siren: company.siren,
  statutDiffusionUniteLegale: company.diffusion ?? 'O',
  dateCreationUniteLegale: company.createdOn,
  sigleUniteLegale: null,
  prenom1UniteLegale: company.person ? hidden(company, company.person.firstName) : null,
  prenomUsuelUniteLegale: company.person ? hidden(company, company.person.firstName) : null,
  trancheEffectifsUniteLegale: hidden(company, '11'),
  dateDernierTraitementUniteLegale: treatedAt,
  nombrePeriodesUniteLegale: periodsOf(company).length,
  categorieEntreprise: company.category ?? null,
  activitePrincipaleNAF25UniteLegale: null,
  periodesUniteLegale: periodsOf(company),
});

const establishmentOf = (company: FictionalCompany) => ({
  siren: company.siren,
  siret: headOfficeSiret(company.siren),
  statutDiffusionEtablissement: company.diffusion ?? 'O',
  etablissementSiege: true,
  adresseEtablissement: {
    numeroVoieEtablissement: hidden(company, company.street[0]),
    typeVoieEtablissement: hidden(company, company.street[1]),
    libelleVoieEtablissement: hidden(company, company.street[2]),
    codePostalEtablissement: company.postcode,
    libelleCommuneEtablissement: company.city,
  },
  periodesEtablissement: [
    {
      dateFin: null,
      dateDebut: company.createdOn,
      etatAdministratifEtablissement: company.ceased || company.headOfficeClosed ? 'F' : 'A',
    },
  ],
});

const header = (statut: number, message: string) => ({ header: { statut, message } });

/** `GET /siren/{siren}` and `GET /siret/{siret}` of the API Sirene 3.11. */
export const inseeReply = (kind: string, number: string, apiKey: string | undefined): WireReply => {
  if (!apiKey) return json(401, { message: 'Unauthorized', http_status_code: 401 });
  const company = companyBySiren(number.slice(0, 9));
  const isKnown = company && (kind === 'siren' || headOfficeSiret(company.siren) === number);
  if (!isKnown) return json(404, header(404, `Aucun élément trouvé pour le ${kind} ${number}`));
  if (company.diffusion === 'N') {
    return json(403, header(403, 'Unité légale non diffusable'));
  }
  if (company.supersededBy) {
    return json(301, header(301, `Unité légale dupliquée, voir ${company.supersededBy}`), {
      location: `/api-sirene/3.11/siren/${company.supersededBy}`,
    });
  }
  const body =
    kind === 'siren'
      ? { uniteLegale: unitOf(company) }
      : { etablissement: establishmentOf(company) };
  return json(200, { ...header(200, 'OK'), ...body });
};
