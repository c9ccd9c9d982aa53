import { describe, expect, it } from 'vitest';
import { rechercheEntreprises } from '#adapters/registries/recherche-entreprises.ts';
import { answering, subjectOf, withWire } from './wire-server.ts';

const siren = '001137116';
type Fields = Readonly<Record<string, unknown>>;

const row = (changes: Fields = {}): Fields => ({
  siren,
  nom_complet: 'ÉBÉNISTERIE KERVADEC (KERVADEC)',
  nom_raison_sociale: 'ÉBÉNISTERIE KERVADEC',
  etat_administratif: 'A',
  statut_diffusion: 'O',
  date_creation: '2011-04-04',
  nature_juridique: '5710',
  activite_principale: '31.09B',
  categorie_entreprise: 'PME',
  siege: { siret: '00113711600016', etat_administratif: 'A', libelle_commune: 'QUIMPER' },
  ...changes,
});

const page = (...results: Fields[]) => ({ results, total_results: results.length, page: 1 });

const consult = (body: unknown) =>
  withWire(answering(200, body), async (access) => {
    const { facts } = await rechercheEntreprises(access).consult(subjectOf(siren));
    return facts;
  });

const search = (text: string, body: unknown, status = 200) =>
  withWire(answering(status, body), (access) => rechercheEntreprises(access).search(text));

describe('Recherche d’entreprises as SIRENE', () => {
  it('reads a unit, without periods', async () => {
    expect(await consult(page(row()))).toMatchObject({
      kind: 'unit',
      name: 'ÉBÉNISTERIE KERVADEC',
      state: 'active',
      headOffice: { state: 'open' },
      periods: [],
    });
  });

  it.each([
    ['no row', page()],
    ['the row of another company', page(row({ siren: '002137115' }))],
    ['a row without name', page(row({ nom_complet: '', nom_raison_sociale: null }))],
    ['a row without anything', page({ siren })],
  ])('knows no unit from %s', async (_says, body) => {
    expect(await consult(body)).toEqual({ kind: 'unknown-unit' });
  });

  it.each([null, {}, { siret: null }])('reads a unit whose head office is %j', async (siege) => {
    expect(await consult(page(row({ siege })))).toMatchObject({ kind: 'unit', headOffice: null });
  });

  it('recognises an opposition', async () => {
    expect(await consult(page(row({ statut_diffusion: 'N' })))).toEqual({ kind: 'opposed' });
  });

  it('masks a partially diffused unit even where the register does not', async () => {
    const body = page(row({ statut_diffusion: 'P' }));
    const facts = await consult(body);
    expect(facts).toMatchObject({
      diffusion: 'partial',
      name: null,
      headOffice: { address: null },
    });
    expect(JSON.stringify(facts)).not.toContain('KERVADEC');
  });

  it.each([
    ['2024-03-31', '2024-03-31'],
    [null, null],
    ['2011-04-04', null],
  ])('closed on %s is ceased on %s', async (date_fermeture, ceasedOn) => {
    const body = page(row({ etat_administratif: 'C', date_fermeture }));
    expect(await consult(body)).toMatchObject({ state: 'ceased', ceasedOn });
  });

  it.each([
    ['no list', { total_results: 0 }],
    ['an unknown state', page(row({ etat_administratif: 'X' }))],
  ])('does not read an answer with %s', async (_says, body) => {
    await expect(consult(body)).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});

describe('Recherche d’entreprises as a directory', () => {
  it('gives cards', async () => {
    expect(await search('kervadec', page(row()))).toEqual([
      {
        siren,
        name: 'ÉBÉNISTERIE KERVADEC (KERVADEC)',
        state: 'active',
        activity: '31.09B',
        city: 'QUIMPER',
        partialDiffusion: false,
      },
    ]);
  });

  it('says neither name nor city under partial diffusion', async () => {
    const [card] = await search(siren, page(row({ statut_diffusion: 'P' })));
    expect(card).toMatchObject({ name: null, city: null, partialDiffusion: true });
  });

  it('leaves out rows that say nothing, and oppositions', async () => {
    const rows = page({ siren }, row({ statut_diffusion: 'N' }), row());
    expect(await search('kervadec', rows)).toHaveLength(1);
  });

  it('gives ten cards at most', async () => {
    expect(await search('kervadec', page(...Array.from({ length: 15 }, () => row())))).toHaveLength(
      10,
    );
  });

  it('finds nothing in too little text, and does not ask', async () => {
    expect(await search(' k ', 'not asked')).toEqual([]);
  });

  it('finds nothing where the register refuses the words', async () => {
    expect(await search('???', { erreur: '3 caractères minimum' }, 400)).toEqual([]);
  });

  it('fails when the register does', async () => {
    await expect(search('kervadec', {}, 503)).rejects.toMatchObject({ code: 'HTTP_503' });
  });
});
