import type { Judgment, JudgmentEffect, Notice } from './bodacc-facts.ts';
import { effectiveDay, noticesInForce } from './insolvency-notices.ts';
import { addMonths, type CivilDate } from './time.ts';

export const procedures = [
  'none',
  'liquidation',
  'recovery',
  'safeguard',
  'other',
  'plan',
  'plan-failed',
  'closed-insufficient-assets',
  'liquidation-closed',
  'closed',
] as const;
/** Where the collective procedure of a unit stands. `other`: open, of a kind that the label hides. */
export type Procedure = (typeof procedures)[number];

/** The notice that a statement rests on. */
export interface NoticeReference {
  readonly id: string;
  /** Day of the judgment, else of publication. */
  readonly on: CivilDate;
  readonly publishedOn: CivilDate;
  readonly court: string | null;
  readonly nature: string | null;
}

interface Standing {
  readonly procedure: Procedure;
  readonly since: NoticeReference | null;
  readonly planEndsOn: CivilDate | null;
  readonly planFailed: NoticeReference | null;
}

/** What the notices in force on a day say of a unit. */
export interface Insolvency extends Standing {
  readonly overturned: NoticeReference | null;
  readonly sanction: NoticeReference | null;
  readonly undecidable: NoticeReference | null;
  /** The notice has no date of its own: `publishedOn` is an upper bound. */
  readonly struckOff: NoticeReference | null;
  readonly dissolution: NoticeReference | null;
  readonly businessSold: NoticeReference | null;
  readonly registeredOn: CivilDate | null;
  readonly accountsClosedOn: CivilDate | null;
}

const referenceTo = (notice: Notice): NoticeReference => ({
  id: notice.id,
  on: effectiveDay(notice),
  publishedOn: notice.publishedOn,
  court: notice.court,
  nature: notice.judgment?.nature || null,
});

const nothing: Standing = { procedure: 'none', since: null, planEndsOn: null, planFailed: null };

type Transition = (before: Standing, by: NoticeReference, judgment: Judgment) => Standing;

const opens =
  (procedure: Procedure): Transition =>
  (before, by) => ({ ...nothing, procedure, since: by, planFailed: before.planFailed });

const fails =
  (procedure: Procedure): Transition =>
  (_before, by) => ({ ...nothing, procedure, since: by, planFailed: by });

const openProcedures: ReadonlySet<Procedure> = new Set([
  'liquidation',
  'recovery',
  'safeguard',
  'other',
]);

const closes: Transition = (before, by) => {
  if (before.procedure === 'closed-insufficient-assets') return before;
  const wasLiquidation = before.procedure === 'liquidation';
  return { ...nothing, procedure: wasLiquidation ? 'liquidation-closed' : 'closed', since: by };
};

const adoptsPlan: Transition = (_before, by, judgment) => ({
  ...nothing,
  procedure: 'plan',
  since: by,
  planEndsOn: judgment.planMonths === null ? null : addMonths(by.on, judgment.planMonths),
});

const transitions: Readonly<Partial<Record<JudgmentEffect, Transition>>> = {
  'opens-liquidation': opens('liquidation'),
  'opens-recovery': opens('recovery'),
  'opens-safeguard': opens('safeguard'),
  'opens-other': opens('other'),
  'closes-insufficient-assets': (before, by) => ({
    ...nothing,
    procedure: 'closed-insufficient-assets',
    since: by,
    planFailed: before.planFailed,
  }),
  closes,
  'adopts-plan': adoptsPlan,
  // The buyer goes on, the unit stays in its procedure: it had one, even where we never read it open.
  'sells-business': (before, by, judgment) =>
    openProcedures.has(before.procedure) ? before : opens('other')(before, by, judgment),
  'fails-plan-to-liquidation': fails('liquidation'),
  'fails-plan-to-recovery': fails('recovery'),
  'fails-plan': fails('plan-failed'),
};

const isJudged = (notice: Notice): notice is Notice & { readonly judgment: Judgment } =>
  notice.judgment !== null;

/** An appeal that overturns takes back the last judgment that changed something. */
const standingAfter = (notices: readonly Notice[]): Standing => {
  const history: Standing[] = [];
  for (const notice of notices.filter(isJudged)) {
    const before = history.at(-1) ?? nothing;
    const { effect } = notice.judgment;
    if (effect === 'overturns') history.pop();
    const transition = transitions[effect];
    if (transition) history.push(transition(before, referenceTo(notice), notice.judgment));
  }
  return history.at(-1) ?? nothing;
};

const lastOf = (
  notices: readonly Notice[],
  holds: (notice: Notice) => boolean,
): NoticeReference | null => {
  const found = notices.findLast(holds);
  return found ? referenceTo(found) : null;
};

const hasEffect =
  (effect: JudgmentEffect) =>
  (notice: Notice): boolean =>
    notice.judgment?.effect === effect;

const isRegistration = (notice: Notice): boolean =>
  notice.family === 'immatriculation' || notice.family === 'creation';

const ended = (standing: Standing, on: CivilDate): Standing =>
  standing.procedure === 'plan' && standing.planEndsOn !== null && standing.planEndsOn <= on
    ? { ...standing, procedure: 'closed' }
    : standing;

const latest = (dates: readonly (CivilDate | null)[]): CivilDate | null =>
  dates.reduce((best, date) => (date && (!best || date > best) ? date : best), null);

/**
 * Folds the notices about a unit into its state on a day. The order of `all` does not matter,
 * and a notice published after `on` is not used.
 */
export const insolvencyOn = (all: readonly Notice[], on: CivilDate): Insolvency => {
  const { notices, strayAnnulments } = noticesInForce(all, on);
  const registeredOn = latest(notices.filter(isRegistration).map(({ publishedOn }) => publishedOn));
  const struckOff = lastOf(notices, (notice) => notice.struckOff);
  const isBack = struckOff && registeredOn && registeredOn > struckOff.publishedOn;
  return {
    ...ended(standingAfter(notices), on),
    overturned: lastOf(notices, hasEffect('overturns')),
    sanction: lastOf(notices, hasEffect('sanctions-person')),
    undecidable: lastOf(notices, hasEffect('undecidable')) ?? lastOf(strayAnnulments, () => true),
    struckOff: isBack ? null : struckOff,
    dissolution: lastOf(notices, (notice) => notice.dissolution),
    businessSold: lastOf(
      notices,
      (notice) => notice.family === 'vente' && notice.party === 'seller',
    ),
    registeredOn,
    accountsClosedOn: latest(notices.map((notice) => notice.accountsClosedOn)),
  };
};
