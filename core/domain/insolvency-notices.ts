import type { Notice } from './bodacc-facts.ts';
import type { CivilDate } from './time.ts';

/** What BODACC says once its own corrections are applied. */
export interface NoticesInForce {
  /** Oldest first: by day of judgment, else of publication. */
  readonly notices: readonly Notice[];
  /** Annulments whose notice cannot be found: something else may still wrongly stand. */
  readonly strayAnnulments: readonly Notice[];
}

const inPublishedOrder = (a: Notice, b: Notice): number =>
  compare(a.publishedOn, b.publishedOn) || compare(a.id, b.id);

const compare = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

export const effectiveDay = (notice: Notice): CivilDate =>
  notice.judgment?.on ?? notice.publishedOn;

const inJudgedOrder = (a: Notice, b: Notice): number =>
  compare(effectiveDay(a), effectiveDay(b)) || inPublishedOrder(a, b);

type Amendments = ReadonlyMap<string, readonly Notice[]>;

const amendmentsByTarget = (notices: readonly Notice[]): Amendments =>
  Map.groupBy(
    notices.filter((notice) => notice.type !== 'initial' && notice.corrects !== null),
    (notice) => notice.corrects ?? '',
  );

/**
 * A notice stands unless a standing annulment names it, or names the notice that it corrected before.
 * `path` guards against notices that name each other.
 */
const stands = (
  notice: Notice,
  byId: ReadonlyMap<string, Notice>,
  amendments: Amendments,
  path: readonly string[] = [],
): boolean => {
  if (path.includes(notice.id)) return true;
  const walked = [...path, notice.id];
  const annulledBy = (target: string, from: CivilDate): boolean =>
    (amendments.get(target) ?? []).some(
      (amendment) =>
        amendment.type === 'annulment' &&
        amendment.publishedOn >= from &&
        stands(amendment, byId, amendments, walked),
    );
  let origin: Notice | undefined = notice;
  const chain: string[] = [];
  while (origin && !chain.includes(origin.id)) {
    if (annulledBy(origin.id, notice.publishedOn)) return false;
    chain.push(origin.id);
    origin = origin.type === 'correction' ? byId.get(origin.corrects ?? '') : undefined;
  }
  return true;
};

/** A correction that is silent on the judgment leaves the judgment; the first publication keeps its day. */
const corrected = (notice: Notice, standing: Amendments, path: readonly string[] = []): Notice => {
  if (path.includes(notice.id)) return notice;
  return (standing.get(notice.id) ?? [])
    .filter((amendment) => amendment.type === 'correction')
    .toSorted(inPublishedOrder)
    .map((amendment) => corrected(amendment, standing, [...path, notice.id]))
    .reduce(
      (before, after) => ({
        ...after,
        publishedOn: notice.publishedOn,
        judgment: after.judgment ?? before.judgment,
      }),
      notice,
    );
};

/** The notices in force on a day: published by then, corrected by their corrections, without the annulled. */
export const noticesInForce = (all: readonly Notice[], on: CivilDate): NoticesInForce => {
  const published = all.filter((notice) => notice.publishedOn <= on).toSorted(inPublishedOrder);
  const byId = new Map(published.map((notice) => [notice.id, notice]));
  const amendments = amendmentsByTarget(published);
  const standing = [...byId.values()].filter((notice) => stands(notice, byId, amendments));
  const standingAmendments = amendmentsByTarget(standing);

  const isFound = (notice: Notice): boolean => byId.has(notice.corrects ?? '');
  const roots = standing.filter(
    (notice) => notice.type === 'initial' || (notice.type === 'correction' && !isFound(notice)),
  );
  return {
    notices: roots.map((notice) => corrected(notice, standingAmendments)).toSorted(inJudgedOrder),
    strayAnnulments: standing.filter((notice) => notice.type === 'annulment' && !isFound(notice)),
  };
};
