import { z } from 'zod';
import type { BodaccFacts } from '#core/domain/bodacc-facts.ts';
import type { Siren } from '#core/domain/siren.ts';
import type { RawAnswer, SupplierRegister } from '#core/ports/supplier-register.ts';
import { noticeOf, type WireRecord, wireRecord } from './bodacc-record.ts';
import { ask, jsonOf, type RegisterAccess, statusFailure, unreadable } from './register-http.ts';

export interface BodaccAccess extends RegisterAccess {
  /** Reading stops there, and the facts say that notices are missing. At most 10 000. */
  readonly maxNotices?: number;
}

const pageSize = 100;
const defaultMaxNotices = 1000;
const dataset = '/api/explore/v2.1/catalog/datasets/annonces-commerciales/records';

const page = z.looseObject({ total_count: z.int().nonnegative(), results: z.array(wireRecord) });

const pathOf = (siren: Siren, offset: number): string => {
  const where = encodeURIComponent(`registre="${siren}"`);
  const order = encodeURIComponent('dateparution desc,id');
  return `${dataset}?where=${where}&order_by=${order}&limit=${pageSize}&offset=${offset}`;
};

interface Pages {
  readonly records: ReadonlyMap<string, WireRecord>;
  readonly total: number;
  readonly raw: readonly RawAnswer[];
}

const readPages = async (access: BodaccAccess, siren: Siren): Promise<Pages> => {
  const records = new Map<string, WireRecord>();
  const raw: RawAnswer[] = [];
  const bound = access.maxNotices ?? defaultMaxNotices;
  let total = 0;
  for (let offset = 0; offset < bound; offset += pageSize) {
    const answer = await ask(access, { path: pathOf(siren, offset) });
    raw.push(answer.raw);
    if (answer.status !== 200) throw statusFailure(answer);
    const parsed = page.safeParse(jsonOf(answer));
    if (!parsed.success) throw unreadable(raw, parsed.error);
    total = parsed.data.total_count;
    for (const record of parsed.data.results) records.set(record.id, record);
    if (offset + pageSize >= total || parsed.data.results.length === 0) break;
  }
  return { records, total, raw };
};

const factsFrom = ({ records, total }: Pages, siren: Siren): BodaccFacts => {
  const all = [...records.values()];
  const notices = all
    .filter((record) => record.registre.includes(siren))
    .map((record) => noticeOf(record, siren, all))
    .toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn) || b.id.localeCompare(a.id));
  return { notices, total };
};

/** BODACC on Opendatasoft, Explore API 2.1, without key. Appends `/api/explore/v2.1/…/records`. */
export const bodacc = (access: BodaccAccess): SupplierRegister<'bodacc'> => ({
  source: 'bodacc',
  async consult({ siren }) {
    const pages = await readPages(access, siren);
    return { facts: factsFrom(pages, siren), raw: pages.raw };
  },
});
