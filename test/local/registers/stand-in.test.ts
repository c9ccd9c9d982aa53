import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { rechercheEntreprises } from '#adapters/registries/recherche-entreprises.ts';
import type { Instant } from '#core/domain/time.ts';
import { type RegisterStandIn, startRegisterStandIn } from '#local/registers/register-stand-in.ts';

let standIn: RegisterStandIn;
beforeAll(async () => {
  standIn = await startRegisterStandIn({});
});
afterEach(() => standIn.clearFaults());
afterAll(() => standIn.close());

const get = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${standIn.url}${path}`, { redirect: 'manual', ...init });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as never,
  };
};
const insee = (path: string) =>
  get(`/insee${path}`, { headers: { 'x-insee-api-key-integration': 'key' } });
const search = (text: string) => get(`/recherche-entreprises/search?q=${encodeURIComponent(text)}`);
const records = '/bodacc/api/explore/v2.1/catalog/datasets/annonces-commerciales/records';

describe('the search without key', () => {
  const names = (text: string) =>
    rechercheEntreprises({
      baseUrl: standIn.baseUrls['recherche-entreprises'],
      timeoutMs: 2000,
      clock: { now: () => '2026-11-21T20:43:00.000Z' as Instant },
    }).search(text);

  it.each([
    'ébénisterie kervadec',
    'EBENISTERIE',
    'Kervadec quimper',
    '001 137 116',
    '00113711600016',
  ])('finds %s', async (text) => {
    expect((await names(text)).map(({ siren }) => siren)).toEqual(['001137116']);
  });

  it('does not find a partially diffused person by name, nor shows one by number', async () => {
    expect(await names('Dumarchais')).toEqual([]);
    expect(await names('001555556')).toMatchObject([{ name: null, partialDiffusion: true }]);
  });

  it('finds nobody as the real one does', async () => {
    expect((await search('004846887')).body).toEqual({
      results: [],
      total_results: 0,
      page: 1,
      per_page: 10,
      total_pages: 0,
    });
    expect((await search('a')).status).toBe(400);
  });
});

describe('the register with key', () => {
  it('asks for the key, in the shape of its gateway', async () => {
    expect(await get('/insee/siren/001137116')).toMatchObject({
      status: 401,
      body: { http_status_code: 401 },
    });
  });

  it('sends on to a successor', async () => {
    const { status, headers } = await insee('/siren/002682664');
    expect(status).toBe(301);
    expect(headers.get('location')).toContain('001137116');
  });

  it.each([
    ['/siren/004846887', 404],
    ['/siret/00113711600099', 404],
    ['/siren/003719770', 403],
  ])('answers %s with %i and a header', async (path, status) => {
    expect(await insee(path)).toMatchObject({ status, body: { header: { statut: status } } });
  });
});

describe('the notices', () => {
  const ask = (query: string) => get(`${records}?${query}`);
  const where = encodeURIComponent('registre="001264225"');

  it('come in pages', async () => {
    const { body } = await ask(`where=${where}&limit=100&offset=100`);
    expect(body).toMatchObject({ total_count: 119 });
    expect((body as { results: unknown[] }).results).toHaveLength(19);
  });

  it('name the buyer of a business first', async () => {
    const { body } = await ask(`where=${encodeURIComponent('registre="004264222"')}&limit=100`);
    const [, sale] = (body as { results: { registre: string[] }[] }).results;
    expect(sale?.registre).toEqual(['003682663', '003 682 663', '004264222', '004 264 222']);
  });

  it.each([`where=${where}&limit=101`, `where=${where}&limit=100&offset=9950`, 'limit=10'])(
    'are refused beyond the limits: %s',
    async (query) => {
      expect((await ask(query)).status).toBe(400);
    },
  );
});

describe('VIES', () => {
  const ask = (question: unknown) =>
    get('/vies/rest-api/check-vat-number', { method: 'POST', body: JSON.stringify(question) });

  it('gives a consultation number to a requester who says who it is', async () => {
    const question = { countryCode: 'FR', vatNumber: '64001137116' };
    expect((await ask(question)).body).toMatchObject({ valid: true, requestIdentifier: '' });
    const named = { ...question, requesterMemberStateCode: 'FR', requesterNumber: '45002137115' };
    expect((await ask(named)).body).toMatchObject({
      requestIdentifier: expect.stringMatching(/^WAPI/),
    });
  });

  it.each([
    [{ countryCode: 'FR', vatNumber: '123' }, 400, 'VOW-ERR-2600'],
    [{ countryCode: 'FR' }, 400, 'VOW-ERR-11'],
    [{ countryCode: 'FR', vatNumber: '26003137114' }, 200, 'MS_MAX_CONCURRENT_REQ'],
  ])('reports faults as the real one does: %j', async (question, status, error) => {
    expect(await ask(question)).toMatchObject({ status, body: { errorWrappers: [{ error }] } });
  });
});

describe('faults', () => {
  const put = (faults: unknown) => get('/_faults', { method: 'PUT', body: JSON.stringify(faults) });

  it('are set, listed and cleared over HTTP', async () => {
    const fault = { register: 'bodacc', kind: 'status', status: 503 };
    expect(await put([fault])).toMatchObject({ status: 200, body: [fault] });
    expect((await get(`${records}?where=x`)).status).toBe(503);
    await get('/_faults', { method: 'DELETE' });
    expect((await get('/_faults')).body).toEqual([]);
  });

  it('are refused when nobody could mean them', async () => {
    expect((await put([{ kind: 'explode' }])).status).toBe(400);
    expect((await put('nonsense')).status).toBe(400);
  });

  it('hit one company, as often as they are told', async () => {
    standIn.setFault({ kind: 'status', status: 500, siren: '001137116', times: 1 });
    expect((await search('002137115')).status).toBe(200);
    expect((await search('001137116')).status).toBe(500);
    expect((await search('001137116')).status).toBe(200);
  });

  it('slow an answer down', async () => {
    standIn.setFault({ kind: 'none', delayMs: 120 });
    const start = performance.now();
    await search('001137116');
    expect(performance.now() - start).toBeGreaterThanOrEqual(115);
  });

  it('carry the codes of VIES', async () => {
    standIn.setFault({ register: 'vies', kind: 'vies-fault', code: 'MS_UNAVAILABLE' });
    const { body } = await get('/vies/rest-api/check-vat-number', { method: 'POST', body: '{}' });
    expect(body).toMatchObject({ errorWrappers: [{ error: 'MS_UNAVAILABLE' }] });
  });
});

it('remembers who asked what', async () => {
  await search('001137116');
  expect(standIn.requests.at(-1)).toMatchObject({
    register: 'recherche-entreprises',
    siren: '001137116',
  });
});
