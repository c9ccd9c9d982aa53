import type { AuditReport } from '#core/domain/audit/audit-report.ts';
import type { Ending } from './strip.ts';

type Part = AuditReport['shards'][number];

/** What was read of a service, over all its regions. */
interface ServiceLook {
  readonly service: string;
  readonly endings: readonly (Ending | null)[];
  readonly collected: number;
  readonly parts: number;
  readonly resources: number;
  readonly calls: number;
  readonly refused: number;
}

const endingOf = ({ ending }: Part): Ending => {
  if (!ending.collected) return 'lost';
  return ending.refusedCalls > 0 ? 'part' : 'whole';
};

/** Of a region in the accounts of an organisation: in part, unless all ended alike. */
const allOf = (parts: readonly Part[]): Ending => {
  const [first = 'lost', ...others] = new Set(parts.map(endingOf));
  return others.length === 0 ? first : 'part';
};

/** A service that lies in no region has one part, drawn first. */
export const regionsOf = (parts: readonly Part[]): readonly string[] =>
  [...new Set(parts.flatMap(({ region }) => region ?? []))].toSorted();

const lookOf = (service: string, parts: readonly Part[], regions: readonly string[]) => {
  const collected = parts.flatMap(({ ending }) => (ending.collected ? [ending] : []));
  const sum = (take: (ending: (typeof collected)[number]) => number): number =>
    collected.reduce((all, one) => all + take(one), 0);
  const places = new Map(
    [...Map.groupBy(parts, ({ region }) => region)].map(([region, own]) => [region, allOf(own)]),
  );
  const wide = places.get(null);
  return {
    service,
    endings: wide ? [wide] : regions.map((region) => places.get(region) ?? null),
    collected: collected.length,
    parts: parts.length,
    resources: sum(({ resources }) => resources),
    calls: sum(({ calls }) => calls),
    refused: sum(({ refusedCalls }) => refusedCalls),
  };
};

/** By service, in the order of the alphabet. */
export const looksByService = (parts: readonly Part[]): readonly ServiceLook[] => {
  const regions = regionsOf(parts);
  return [...Map.groupBy(parts, ({ collector }) => collector)]
    .map(([service, own]) => lookOf(service, own, regions))
    .toSorted((a, b) => (a.service < b.service ? -1 : 1));
};
