import { describe, expect, it } from 'vitest';
import { bodacc } from '#adapters/registries/bodacc.ts';
import type { BodaccFacts } from '#core/domain/bodacc-facts.ts';
import { answering, subjectOf, withWire } from './wire-server.ts';

const siren = '001137116';
type Fields = Readonly<Record<string, unknown>>;

const record = (changes: Fields = {}): Fields => ({
  id: 'A202601691000',
  publicationavis: 'A',
  parution: '20260169',
  dateparution: '2026-06-18',
  numeroannonce: 1000,
  typeavis: 'annonce',
  familleavis: 'collective',
  tribunal: 'Greffe du Tribunal de Commerce de Quimper',
  registre: [siren, '001 137 116'],
  ...changes,
});

const judgment = (changes: Fields = {}): Fields => ({
  famille: "Jugement d'ouverture",
  nature: "Jugement d'ouverture de liquidation judiciaire",
  date: '2026-06-08',
  ...changes,
});

const consult = (...results: Fields[]): Promise<BodaccFacts> =>
  withWire(answering(200, { total_count: results.length, results }), async (access) => {
    const { facts } = await bodacc(access).consult(subjectOf(siren));
    return facts;
  });

const only = async (changes: Fields) => (await consult(record(changes))).notices[0];

describe('BODACC', () => {
  it.each([
    ['text', JSON.stringify(judgment())],
    ['an object', judgment()],
  ])('reads a block that is %s', async (_says, jugement) => {
    expect(await only({ jugement })).toMatchObject({
      id: 'A202601691000',
      publishedOn: '2026-06-18',
      judgment: { effect: 'opens-liquidation', on: '2026-06-08' },
    });
  });

  it.each([
    ['10 décembre 2009', '2009-12-10'],
    ['21/02/2023', '2023-02-21'],
    ['un jour', null],
  ])('reads the day of judgment %s', async (date, on) => {
    const notice = await only({ jugement: judgment({ date }) });
    expect(notice?.judgment?.on).toBe(on);
  });

  it('cannot decide on a collective notice without judgment', async () => {
    expect((await only({ jugement: null }))?.judgment?.effect).toBe('undecidable');
  });

  it.each([
    ['a list', [siren, '001 137 116']],
    ['comma text', `001 137 116,${siren}`],
  ])('finds the company in %s', async (_says, registre) => {
    expect((await consult(record({ registre }))).notices).toHaveLength(1);
  });

  it('leaves out notices about somebody else, and counts them as unread', async () => {
    expect(await consult(record({ registre: ['002137115'] }))).toEqual({ notices: [], total: 1 });
  });

  const person = (number: string) => ({ numeroImmatriculation: { numeroIdentification: number } });
  it.each([
    [
      'the former owner in an object',
      { listeprecedentproprietaire: { personne: person('001 137 116') } },
      'seller',
    ],
    [
      'the former trader in a list',
      { listeprecedentexploitant: JSON.stringify({ personne: [person(siren)] }) },
      'seller',
    ],
    [
      'the person of the notice',
      { listepersonnes: { personne: [person('001 137 116')] } },
      'buyer',
    ],
    ['the first number', {}, 'buyer'],
    ['a later number', { registre: ['002137115', siren] }, 'seller'],
  ])('takes %s for the party of a sale', async (_says, changes, party) => {
    expect(await only({ familleavis: 'vente', ...changes })).toMatchObject({ party });
  });

  it('reads strikings off, dissolutions and accounts', async () => {
    const descriptif = 'Dissolution anticipée de la société à compter du 1er septembre';
    const facts = await consult(
      record({ id: 'B1', familleavis: 'radiation', radiationaurcs: '{"radiationPM": "O"}' }),
      record({ id: 'B2', familleavis: 'modification', modificationsgenerales: { descriptif } }),
      record({
        id: 'C1',
        familleavis: 'dpc',
        depot: '{"dateCloture": "2025-12-31", "typeDepot": "Comptes annuels et rapports"}',
      }),
      record({
        id: 'C2',
        familleavis: 'dpc',
        depot: '{"dateCloture": "2025-12-31", "typeDepot": "Comptes consolidés"}',
      }),
    );
    const by = new Map(facts.notices.map((notice) => [notice.id, notice]));
    expect(by.get('B1')?.struckOff).toBe(true);
    expect(by.get('B2')?.dissolution).toBe(true);
    expect(by.get('C1')?.accountsClosedOn).toBe('2025-12-31');
    expect(by.get('C2')?.accountsClosedOn).toBeNull();
  });

  const previous = (numeroAnnonce: string) =>
    JSON.stringify({ nomPublication: 'BODACC A', numeroParution: '20260169', numeroAnnonce });

  it.each([
    ['by its place', '1000', 'A2026016995'],
    ['by its id where it was not read', '1234', 'A202601691234'],
  ])('finds the notice that is corrected %s', async (_says, number, corrects) => {
    const facts = await consult(
      // An old notice, whose id is not made of its number.
      record({ id: 'A2026016995', jugement: judgment() }),
      record({
        id: 'A202601900007',
        numeroannonce: 7,
        parution: '20260190',
        dateparution: '2026-07-09',
        typeavis: 'annulation',
        parutionavisprecedent: previous(number),
      }),
    );
    expect(facts.notices[0]).toMatchObject({ type: 'annulment', corrects });
  });

  it.each([
    ['an unknown family', { familleavis: 'Procédures collectives' }],
    ['an unknown kind', { typeavis: 'autre' }],
    ['no day of publication', { dateparution: null }],
    ['a broken block', { jugement: '{"nature": ' }],
  ])('does not read a notice with %s', async (_says, changes) => {
    await expect(only(changes)).rejects.toMatchObject({
      failure: 'unreadable',
      code: 'UNREADABLE',
    });
  });
});

describe('the pages of BODACC', () => {
  const paged = (total: number, maxNotices?: number) => {
    const asked: string[] = [];
    return withWire(
      (request, response) => {
        const query = new URL(request.url ?? '', 'http://register').searchParams;
        asked.push(query.get('offset') ?? '');
        const from = Number(query.get('offset'));
        const length = Math.max(0, Math.min(Number(query.get('limit')), total - from));
        const results = Array.from({ length }, (_, place) => record({ id: `A${from + place}` }));
        response.end(JSON.stringify({ total_count: total, results }));
      },
      async (access) => {
        const bound = maxNotices === undefined ? {} : { maxNotices };
        const { facts, raw } = await bodacc({ ...access, ...bound }).consult(subjectOf(siren));
        return { asked, total: facts.total, read: facts.notices.length, raw: raw.length };
      },
    );
  };

  it.each([
    [0, ['0']],
    [100, ['0']],
    [101, ['0', '100']],
    [250, ['0', '100', '200']],
  ])('are all read: %i notices', async (total, asked) => {
    expect(await paged(total)).toEqual({ asked, total, read: total, raw: asked.length });
  });

  it('are read up to the bound, and the total tells what is missing', async () => {
    expect(await paged(500, 200)).toMatchObject({ total: 500, read: 200, asked: ['0', '100'] });
  });
});
