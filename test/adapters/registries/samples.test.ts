import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodacc } from '#adapters/registries/bodacc.ts';
import { effectOf } from '#adapters/registries/bodacc-judgment.ts';
import { inseeSirene } from '#adapters/registries/insee-sirene.ts';
import { rechercheEntreprises } from '#adapters/registries/recherche-entreprises.ts';
import { vies } from '#adapters/registries/vies.ts';
import { answering, subjectOf, withWire } from './wire-server.ts';

const shared = process.env['PROBANT_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const folder = join(shared, 'samples/registries');
const isAbsent = !existsSync(folder);
if (isAbsent) process.stdout.write(`real answers are not here (${folder}): not replayed\n`);

type Json = { readonly [key: string]: unknown };
const sample = (name: string): Json => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json;

const insee = (body: unknown, siren: string, status = 200) =>
  withWire(
    (request, response) => {
      const isUnit = request.url?.startsWith('/siren/');
      response.writeHead(isUnit ? status : 404);
      response.end(JSON.stringify(isUnit ? body : sample('sirene/synthetic-error-404.json')));
    },
    async (access) =>
      (await inseeSirene({ ...access, apiKey: 'key' }).consult(subjectOf(siren))).facts,
  );

const notices = (results: readonly unknown[], siren: string) =>
  withWire(answering(200, { total_count: results.length, results }), async (access) => {
    const { facts } = await bodacc(access).consult(subjectOf(siren));
    return facts.notices;
  });

const viesSays = (name: string, siren: string, vatNumber: string) => {
  const { status = 200, body } = sample(name) as { status?: number; body: unknown };
  return withWire(answering(status, body), async (access) => {
    return (await vies(access).consult(subjectOf(siren, vatNumber))).facts;
  });
};

describe.skipIf(isAbsent)('real answers of SIRENE', () => {
  it('give the history of a unit', async () => {
    expect(await insee(sample('sirene/siren-130025265.json'), '130025265')).toMatchObject({
      state: 'active',
      createdOn: '2017-05-24',
      periods: [
        { from: '2019-10-25', to: null },
        { from: '2017-05-24', to: '2019-10-25' },
      ],
    });
  });

  it.each([
    ['siren-cessee-datee-truncated.json', '851643189', '2025-09-19'],
    ['siren-cessee-sans-date-trap-truncated.json', '923804504', null],
  ])('date a cessation only where they know it: %s', async (name, siren, ceasedOn) => {
    expect(await insee(sample(`sirene/${name}`), siren)).toMatchObject({
      state: 'ceased',
      ceasedOn,
    });
  });

  it('tell an unknown number from a refusal', async () => {
    const facts = await insee(sample('sirene/synthetic-error-404.json'), '000000000', 404);
    expect(facts).toEqual({ kind: 'unknown-unit' });
  });

  it.each([
    ['552032534', 'recherche-entreprises-q-552032534-danone.json', 'unit'],
    ['356000000', 'recherche-entreprises-q-356000000-laposte.json', 'unit'],
    ['418166096', 'recherche-entreprises-q-41816609600069.json', 'unit'],
    ['552032534', 'recherche-entreprises-empty.json', 'unknown-unit'],
  ])('without key: %s', async (siren, name, kind) => {
    const facts = await withWire(answering(200, sample(`sirene/${name}`)), async (access) => {
      return (await rechercheEntreprises(access).consult(subjectOf(siren))).facts;
    });
    expect(facts.kind).toBe(kind);
  });
});

describe.skipIf(isAbsent)('real answers of BODACC', () => {
  it.each([
    [
      'v21-record-collective-liquidation-reduced.json',
      '894670793',
      'opens-liquidation',
      '2026-09-08',
    ],
    [
      'v21-record-collective-2009-french-date-reduced.json',
      '482309382',
      'opens-liquidation',
      '2009-12-10',
    ],
    ['v1-record-collective-cloture.json', '833310592', 'closes-insufficient-assets', '2020-11-19'],
  ])('are judgments: %s', async (name, siren, effect, on) => {
    const [notice] = await notices([sample(`bodacc/${name}`)], siren);
    expect(notice?.judgment).toMatchObject({ effect, on });
  });

  it('are accounts and strikings off, in both versions', async () => {
    const page = sample('bodacc/v21-records-dpc-complete-fields.json') as { results: unknown[] };
    const [filed] = await notices(page.results, '752461681');
    expect(filed?.accountsClosedOn).toBe('2024-08-31');

    const old = sample('bodacc/v1-search-registre-880878145.json') as {
      records: { fields: unknown }[];
    };
    const read = await notices(
      old.records.map(({ fields }) => fields),
      '880878145',
    );
    expect(read.map(({ struckOff }) => struckOff)).toEqual([true, false, false]);
  });

  it('are changes that do not dissolve', async () => {
    const change = sample('bodacc/v21-record-modification-reduced.json');
    expect(await notices([change], '552032534')).toMatchObject([{ dissolution: false }]);
  });

  const classes: Readonly<Record<string, RegExp>> = {
    opening: /^opens-/,
    conversion_or_extension: /^opens-(liquidation|recovery|safeguard)$/,
    reopening: /^opens-liquidation$/,
    closure: /^closes/,
    plan: /^(adopts-plan|sells-business)$/,
    plan_failure: /^fails-plan/,
    personal_sanction: /^sanctions-person$/,
    administrative: /^administrative$/,
    appeal: /^(overturns|undecidable)$/,
    undecidable_from_label: /^undecidable$/,
  };

  it.each(Object.entries(classes))('have labels of the class %s', (name, expected) => {
    const listed = sample('bodacc/jugement-nature-values.json')['classes'] as Record<
      string,
      string[]
    >;
    const strays = (listed[name] ?? []).filter((label) => !expected.test(effectOf(label, null)));
    expect(strays).toEqual([]);
    expect(Object.keys(listed).toSorted()).toEqual(Object.keys(classes).toSorted());
  });
});

describe.skipIf(isAbsent)('real answers of VIES', () => {
  it('are about a number', async () => {
    const name = 'vies/post-check-vat-number-valid-fr.json';
    expect(await viesSays(name, '552032534', 'FR27552032534')).toMatchObject({
      valid: true,
      name: 'SA DANONE',
    });
    const invalid = 'vies/post-check-vat-number-invalid-fr.json';
    expect(await viesSays(invalid, '552032534', 'FR00552032534')).toMatchObject({ valid: false });
  });

  it('may be no answer', async () => {
    const name = 'vies/post-check-vat-number-throttled.json';
    await expect(viesSays(name, '501738249', 'FR90501738249')).rejects.toMatchObject({
      failure: 'unavailable',
      code: 'MS_MAX_CONCURRENT_REQ',
    });
  });

  it('may refuse the form of a number', async () => {
    const name = 'vies/post-check-vat-number-bad-format.json';
    expect(await viesSays(name, '552032534', 'FR27552032534')).toMatchObject({ valid: false });
  });
});
