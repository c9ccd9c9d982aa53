import { companies, companyBySiren } from './companies.ts';
import {
  type FictionalCompany,
  type FictionalNotice,
  noticeId,
  placeOf,
  spacedSiren,
} from './company.ts';
import { json, type WireReply } from './wire-reply.ts';

const familyLabels: Readonly<Record<string, string>> = {
  collective: 'Procédures collectives',
  vente: 'Ventes et cessions',
  creation: 'Créations',
  modification: 'Modifications diverses',
  radiation: 'Radiations',
  dpc: 'Dépôts des comptes',
};
const typeLabels = {
  annonce: 'Avis initial',
  rectificatif: 'Avis rectificatif',
  annulation: 'Avis d’annulation',
} as const;

const nested = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

const personOf = (company: FictionalCompany) => ({
  ...(company.person
    ? { typePersonne: 'pp', nom: company.person.lastName, prenom: company.person.firstName }
    : { typePersonne: 'pm', denomination: company.name, formeJuridique: company.formLabel }),
  numeroImmatriculation: {
    codeRCS: 'RCS',
    numeroIdentification: spacedSiren(company.siren),
    nomGreffeImmat: company.city,
  },
});

const judgmentOf = (notice: FictionalNotice) =>
  notice.judgment
    ? {
        type: 'initial',
        famille: notice.judgment.family,
        nature: notice.judgment.nature.replaceAll('’', "'"),
        date: notice.judgment.date,
        complementJugement: notice.judgment.complement ?? '',
      }
    : null;

const previousOf = (company: FictionalCompany, notice: FictionalNotice) => {
  if (notice.corrects === undefined) return null;
  const place = placeOf(company, notice.corrects);
  return {
    nomPublication: `BODACC ${place.edition}`,
    numeroParution: place.issue,
    dateParution: company.notices[notice.corrects]?.publishedOn,
    numeroAnnonce: place.number,
  };
};

const blocksOf = (company: FictionalCompany, notice: FictionalNotice) => ({
  jugement: nested(judgmentOf(notice)),
  acte: notice.soldTo
    ? nested({ vente: { categorieVente: 'Achat d’un fonds par une personne morale' } })
    : null,
  depot: notice.accountsClosedOn
    ? nested({ dateCloture: notice.accountsClosedOn, typeDepot: 'Comptes annuels et rapports' })
    : null,
  radiationaurcs: notice.family === 'radiation' ? nested({ radiationPM: 'O' }) : null,
  // Seen as an object where the other blocks are text.
  modificationsgenerales: notice.description ? { descriptif: notice.description } : null,
  listeprecedentproprietaire: notice.soldTo ? nested({ personne: [personOf(company)] }) : null,
  listeprecedentexploitant: null,
  listeetablissements: null,
  divers: null,
  parutionavisprecedent: nested(previousOf(company, notice)),
});

const partiesOf = (company: FictionalCompany, notice: FictionalNotice) =>
  [notice.soldTo, company.siren].filter((siren) => siren !== undefined);

const recordOf = (company: FictionalCompany, notice: FictionalNotice, index: number) => {
  const place = placeOf(company, index);
  const id = noticeId(place);
  const type = notice.type ?? 'annonce';
  const listed = (notice.soldTo && companyBySiren(notice.soldTo)) || company;
  return {
    id,
    publicationavis: place.edition,
    publicationavis_facette: `Bodacc ${place.edition}`,
    parution: place.issue,
    dateparution: notice.publishedOn,
    numeroannonce: Number(place.number),
    typeavis: type,
    typeavis_lib: typeLabels[type],
    familleavis: notice.family,
    familleavis_lib: familyLabels[notice.family] ?? null,
    numerodepartement: company.postcode.slice(0, 2),
    tribunal: company.court,
    commercant: listed.name,
    ville: company.city,
    cp: company.postcode,
    registre: partiesOf(company, notice).flatMap((siren) => [siren, spacedSiren(siren)]),
    listepersonnes: nested({ personne: personOf(listed) }),
    ...blocksOf(company, notice),
    url_complete: `https://www.bodacc.fr/pages/annonces-commerciales-detail/?q.id=id:${id}`,
  };
};

const recordsAbout = (siren: string) =>
  companies
    .flatMap((company) =>
      company.notices
        .map((notice, index) => ({ company, notice, index }))
        .filter(({ notice }) => company.siren === siren || notice.soldTo === siren),
    )
    .map(({ company, notice, index }) => recordOf(company, notice, index))
    .toSorted((a, b) => b.dateparution.localeCompare(a.dateparution) || a.id.localeCompare(b.id));

const refusal = (message: string): WireReply => json(400, { message, error_code: 'ODSQLError' });

/** The SIREN that `where=registre="…"` asks about. */
export const sirenIn = (query: URLSearchParams): string | undefined =>
  /^registre\s*=\s*"(\d{9})"$/.exec(query.get('where') ?? '')?.[1];

/** `GET …/records?where=registre="…"` of the Explore API 2.1. Its answers name no charset. */
export const bodaccReply = (query: URLSearchParams): WireReply => {
  const siren = sirenIn(query);
  const limit = Number(query.get('limit') ?? '10');
  const offset = Number(query.get('offset') ?? '0');
  if (!siren) return refusal('ODSQL query is malformed: invalid where clause');
  if (!(limit >= 0 && limit <= 100)) return refusal('Invalid value for limit API parameter');
  if (!(offset >= 0 && offset + limit <= 10_000)) return refusal('Invalid value for offset');
  const all = recordsAbout(siren);
  return json(200, { total_count: all.length, results: all.slice(offset, offset + limit) });
};
