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

/** Amendments by the notice that they name, where it was read and came before them. */
type Amendments = ReadonlyMap<Notice, readonly Notice[]>;

const targetOf = (amendment: Notice, byId: ReadonlyMap<string, Notice>): Notice | undefined => {
  if (amendment.type === 'initial' || amendment.corrects === null) return undefined;
  const target = byId.get(amendment.corrects);
  return target && inPublishedOrder(target, amendment) < 0 ? target : undefined;
};

const amendmentsOf = (
  notices: readonly Notice[],
  byId: ReadonlyMap<string, Notice>,
): Amendments => {
  const amendments = new Map<Notice, Notice[]>();
  for (const notice of notices) {
    const target = targetOf(notice, byId);
    if (target) amendments.set(target, [...(amendments.get(target) ?? []), notice]);
  }
  return amendments;
};

/** A notice stands unless a standing annulment names it, or names later what it corrected before. */
const stands = (
  notice: Notice,
  byId: ReadonlyMap<string, Notice>,
  amendments: Amendments,
): boolean => {
  for (
    let origin: Notice | undefined = notice;
    origin;
    origin = origin.type === 'correction' ? targetOf(origin, byId) : undefined
  ) {
    const isAnnulled = (amendments.get(origin) ?? []).some(
      (amendment) =>
        amendment.type === 'annulment' &&
        amendment.publishedOn >= notice.publishedOn &&
        stands(amendment, byId, amendments),
    );
    if (isAnnulled) return false;
  }
  return true;
};

/** A correction that is silent on the judgment leaves the judgment; the first publication keeps its day. */
const corrected = (notice: Notice, standing: Amendments): Notice =>
  (standing.get(notice) ?? [])
    .filter((amendment) => amendment.type === 'correction')
    .map((amendment) => corrected(amendment, standing))
    .reduce(
      (before, after) => ({
        ...after,
        publishedOn: notice.publishedOn,
        judgment: after.judgment ?? before.judgment,
      }),
      notice,
    );

/** The notices in force on a day: published by then, corrected by their corrections, without the annulled. */
export const noticesInForce = (all: readonly Notice[], on: CivilDate): NoticesInForce => {
  const published = all.filter((notice) => notice.publishedOn <= on).toSorted(inPublishedOrder);
  const byId = new Map(published.map((notice) => [notice.id, notice]));
  const unique = [...byId.values()];
  const amendments = amendmentsOf(unique, byId);
  const standing = unique.filter((notice) => stands(notice, byId, amendments));
  const standingIds = new Map(standing.map((notice) => [notice.id, notice]));
  const standingAmendments = amendmentsOf(standing, standingIds);

  const roots = standing.filter(
    (notice) =>
      notice.type === 'initial' || (notice.type === 'correction' && !targetOf(notice, standingIds)),
  );
  return {
    notices: roots.map((notice) => corrected(notice, standingAmendments)).toSorted(inJudgedOrder),
    strayAnnulments: standing.filter(
      (notice) => notice.type === 'annulment' && !targetOf(notice, byId),
    ),
  };
};
