import { describe, expect, it } from 'vitest';
import { inseeSirene } from '#adapters/registries/insee-sirene.ts';
import type { SireneFacts } from '#core/domain/sirene-facts.ts';
import { answering, subjectOf, withWire } from './wire-server.ts';

const siren = '001137116';
type Fields = Readonly<Record<string, unknown>>;

const period = (changes: Fields): Fields => ({
  dateFin: null,
  dateDebut: '2011-04-04',
  etatAdministratifUniteLegale: 'A',
  changementEtatAdministratifUniteLegale: false,
  denominationUniteLegale: 'ÉBÉNISTERIE KERVADEC',
  categorieJuridiqueUniteLegale: '5710',
  ...changes,
});

const unit = (periods: readonly Fields[], changes: Fields = {}): Fields => ({
  header: { statut: 200, message: 'OK' },
  uniteLegale: {
    siren,
    statutDiffusionUniteLegale: 'O',
    dateCreationUniteLegale: '2011-04-04',
    periodesUniteLegale: periods,
    ...changes,
  },
});

const consult = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<SireneFacts> =>
  withWire(answering(status, body, headers), async (access) => {
    const { facts } = await inseeSirene({ ...access, apiKey: 'key' }).consult(subjectOf(siren));
    return facts;
  });

describe('API Sirene 3.11', () => {
  it('sends the key in its header and never asks for one day', async () => {
    const seen: unknown[] = [];
    await withWire(
      (request, response) => {
        seen.push(request.headers['x-insee-api-key-integration'], request.url);
        response.end(JSON.stringify(unit([period({})])));
      },
      (access) => inseeSirene({ ...access, apiKey: 'key' }).consult(subjectOf(siren)),
    );
    expect(seen).toEqual(['key', `/siren/${siren}`]);
  });

  it('maps inclusive ends to half-open periods and dates the cessation', async () => {
    const facts = await consult(
      200,
      unit([
        period({ dateFin: '2024-03-30', dateDebut: '2011-04-04' }),
        period({ dateDebut: '2024-03-31', etatAdministratifUniteLegale: 'C' }),
      ]),
    );
    expect(facts).toMatchObject({
      state: 'ceased',
      ceasedOn: '2024-03-31',
      periods: [
        { from: '2024-03-31', to: null, state: 'ceased' },
        { from: '2011-04-04', to: '2024-03-31', state: 'active' },
      ],
    });
  });

  it('goes back to the first of several ceased periods', async () => {
    const facts = await consult(
      200,
      unit([
        period({ dateDebut: '2025-01-01', etatAdministratifUniteLegale: 'C' }),
        period({
          dateDebut: '2024-03-31',
          dateFin: '2024-12-31',
          etatAdministratifUniteLegale: 'C',
        }),
        period({ dateFin: '2024-03-30' }),
      ]),
    );
    expect(facts).toMatchObject({ ceasedOn: '2024-03-31' });
  });

  it('does not take the creation for the cessation', async () => {
    const facts = await consult(200, unit([period({ etatAdministratifUniteLegale: 'C' })]));
    expect(facts).toMatchObject({ state: 'ceased', ceasedOn: null, createdOn: '2011-04-04' });
  });

  it('reads absent fields as it reads nulls', async () => {
    const sparse = { dateDebut: '2011-04-04', etatAdministratifUniteLegale: 'A' };
    const facts = await consult(200, unit([sparse], { dateCreationUniteLegale: '1900-01-01' }));
    expect(facts).toMatchObject({ name: null, legalForm: null, createdOn: null, category: null });
  });

  it('names a person from the unit and from its period', async () => {
    const person = period({ denominationUniteLegale: null, nomUniteLegale: 'CASTAGNÈDE' });
    const facts = await consult(200, unit([person], { prenomUsuelUniteLegale: 'JULIEN' }));
    expect(facts).toMatchObject({ name: 'JULIEN CASTAGNÈDE' });
  });

  it('masks a partially diffused unit even where the register does not', async () => {
    const facts = await consult(200, unit([period({})], { statutDiffusionUniteLegale: 'P' }));
    expect(facts).toMatchObject({ diffusion: 'partial', name: null });
  });

  it('takes [ND] for nothing', async () => {
    const facts = await consult(200, unit([period({ denominationUniteLegale: '[ND]' })]));
    expect(facts).toMatchObject({ name: null });
  });

  it.each([
    [
      'a number without unit',
      404,
      { header: { statut: 404, message: 'Aucun' } },
      { kind: 'unknown-unit' },
    ],
    ['an opposition', 403, { header: { statut: 403, message: 'Non' } }, { kind: 'opposed' }],
    [
      'an opposition',
      200,
      unit([period({})], { statutDiffusionUniteLegale: 'N' }),
      { kind: 'opposed' },
    ],
    [
      'a successor',
      301,
      { header: { statut: 301, message: 'voir 002137115' } },
      { kind: 'superseded', by: '002137115' },
    ],
    ['an unnamed successor', 301, '', { kind: 'superseded', by: null }],
  ])('recognises %s', async (_says, status, body, facts) => {
    expect(await consult(status, body)).toEqual(facts);
  });

  it('finds the successor in the address it is sent to', async () => {
    const facts = await consult(301, '', { location: 'https://api.example/siren/002137115' });
    expect(facts).toEqual({ kind: 'superseded', by: '002137115' });
  });

  it.each([404, 403, 401])('does not take a %i of the gateway for an answer', async (status) => {
    const gateway = { message: 'No', http_status_code: status };
    await expect(consult(status, gateway)).rejects.toMatchObject({ failure: 'refused' });
  });

  it.each([
    ['no period', unit([])],
    ['an unknown state', unit([period({ etatAdministratifUniteLegale: 'F' })])],
    ['no unit', { header: { statut: 200, message: 'OK' } }],
  ])('does not read an answer with %s', async (_says, body) => {
    await expect(consult(200, body)).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  it('does not take the head office of another number', async () => {
    const other = {
      etablissements: [
        {
          siret: '00213711500016',
          periodesEtablissement: [{ etatAdministratifEtablissement: 'F' }],
        },
      ],
    };
    const facts = await withWire(
      (request, response) => {
        const isUnit = request.url?.startsWith('/siren/');
        const body = isUnit ? unit([period({ nicSiegeUniteLegale: '00016' })]) : other;
        response.end(JSON.stringify(body));
      },
      async (access) =>
        (await inseeSirene({ ...access, apiKey: 'key' }).consult(subjectOf(siren))).facts,
    );
    expect(facts).toMatchObject({ headOffice: null });
  });
});
