import type { BodaccFacts } from './bodacc-facts.ts';
import { type Insolvency, insolvencyOn } from './insolvency.ts';
import type { Told } from './supplier-facts-names.ts';
import type { CivilDate } from './time.ts';

type BodaccNames =
  | 'procedure'
  | 'procedureSince'
  | 'procedureCourt'
  | 'procedureNotice'
  | 'planEndsOn'
  | 'planFailed'
  | 'planFailedOn'
  | 'sanctioned'
  | 'sanctionedOn'
  | 'overturned'
  | 'overturnedOn'
  | 'undecidable'
  | 'undecidableOn'
  | 'undecidableNotice'
  | 'struckOff'
  | 'struckOffBy'
  | 'dissolved'
  | 'dissolvedOn'
  | 'businessSold'
  | 'businessSoldOn'
  | 'accountsClosedOn'
  | 'noticesUnread';

export interface BodaccReading {
  readonly told: Told<BodaccNames>;
  /** Last registration published: a unit struck off before it is back. */
  readonly registeredOn: CivilDate | null;
}

const namesOf = (state: Insolvency, unread: number): Told<BodaccNames> => ({
  procedure: state.procedure,
  procedureSince: state.since?.on ?? null,
  procedureCourt: state.since?.court ?? null,
  procedureNotice: state.since?.id ?? null,
  planEndsOn: state.planEndsOn,
  planFailed: state.planFailed !== null,
  planFailedOn: state.planFailed?.on ?? null,
  sanctioned: state.sanction !== null,
  sanctionedOn: state.sanction?.on ?? null,
  overturned: state.overturned !== null,
  overturnedOn: state.overturned?.on ?? null,
  undecidable: state.undecidable !== null,
  undecidableOn: state.undecidable?.on ?? null,
  undecidableNotice: state.undecidable?.id ?? null,
  struckOff: state.struckOff !== null,
  struckOffBy: state.struckOff?.publishedOn ?? null,
  dissolved: state.dissolution !== null,
  dissolvedOn: state.dissolution?.on ?? null,
  businessSold: state.businessSold !== null,
  businessSoldOn: state.businessSold?.on ?? null,
  accountsClosedOn: state.accountsClosedOn,
  noticesUnread: unread,
});

/** What BODACC had published about a unit by a day. */
export const bodaccTells = (facts: BodaccFacts, on: CivilDate): BodaccReading => {
  const state = insolvencyOn(facts.notices, on);
  const unread = Math.max(0, facts.total - facts.notices.length);
  return { told: namesOf(state, unread), registeredOn: state.registeredOn };
};
