import type { Call } from '#core/domain/audit/collected.ts';
import type { Needs } from '#core/domain/audit/needs.ts';
import type { AwsTarget } from '#core/domain/audit/target.ts';
import type { CollectionPlan } from '#core/ports/collector.ts';
import type { CallerIn } from './account-callers.ts';
import type { Answer, AwsCaller } from './aws-caller.ts';
import { type Failure, isPassing } from './failure.ts';
import { type MemberAccount, membersOf } from './organizations/member-accounts.ts';
import { type PlannedAccount, shardsFor } from './plan.ts';
import { enabledRegions } from './regions.ts';
import { silentRegions } from './silent-regions.ts';
import { accountOf } from './sts/identity.ts';

interface Planning {
  readonly target: AwsTarget;
  /** Where the account is asked for what it has only once. */
  readonly home: string;
  readonly callerIn: CallerIn;
  readonly record: (call: Call) => void;
  readonly signal: AbortSignal;
}

type Impossible = Extract<CollectionPlan, { kind: 'impossible' }>;
type Entered = Pick<PlannedAccount, 'account' | 'lost' | 'regions'>;

/** A thousand accounts are entered in a minute, and STS is not pressed. */
const enteredAtOnce = 16;

const refused = (failure: Failure): Impossible => ({
  kind: 'impossible',
  failure: isPassing(failure) ? 'target-unreachable' : 'credentials-refused',
  code: failure.code,
});

const regionsIn = async ({ target, home }: Planning, caller: AwsCaller) =>
  target.regions ?? (await enabledRegions(caller, home));

/** Whether its role lets us in, and the regions that it has enabled. */
const enter = async (
  planning: Planning,
  own: string,
  { id: account, lost }: MemberAccount,
): Promise<Entered> => {
  if (lost) return { account, lost, regions: [] };
  const { callerIn, record, signal, home } = planning;
  const isOwn = account === own;
  const caller = await callerIn(isOwn ? null : account, record, signal);
  // The own account has said who it is already.
  const identity = isOwn ? null : await accountOf(caller, home);
  if (identity && !identity.ok) return { account, lost: identity.failure, regions: [] };
  return { account, lost: null, regions: await regionsIn(planning, caller) };
};

const enterAll = async (
  planning: Planning,
  own: string,
  members: readonly MemberAccount[],
): Promise<readonly Entered[]> => {
  const entered: Entered[] = [];
  for (let from = 0; from < members.length; from += enteredAtOnce) {
    const some = members.slice(from, from + enteredAtOnce);
    entered.push(...(await Promise.all(some.map((one) => enter(planning, own, one)))));
  }
  return entered;
};

/** The accounts of a target: the own one, and those of its organisation where they are asked for. */
const accountsOf = async (
  { target, home }: Planning,
  own: string,
  caller: AwsCaller,
): Promise<Answer<{ readonly target: AwsTarget; readonly members: readonly MemberAccount[] }>> => {
  const { organization } = target;
  if (!organization) {
    const members = [{ id: own, name: null, lost: null }];
    return { ok: true, value: { target: { ...target, account: own }, members } };
  }
  const listed = await membersOf(caller, home, organization);
  if (!listed.ok) return listed;
  const { id, accounts: members } = listed.value;
  const whole = { ...target, account: own, organization: { ...organization, id } };
  return { ok: true, value: { target: whole, members } };
};

/** Finds out whose the credentials are, which accounts and regions there are, and plans their shards. */
export const planTarget = async (
  planning: Planning,
  needs: Needs,
): Promise<Omit<Extract<CollectionPlan, { kind: 'planned' }>, 'calls'> | Impossible> => {
  const { target, home, callerIn, record, signal } = planning;
  const caller = await callerIn(null, record, signal);
  const own = await accountOf(caller, home);
  if (!own.ok) return refused(own.failure);
  if (target.account !== null && target.account !== own.value) {
    return { kind: 'impossible', failure: 'credentials-refused', code: 'OtherAccount' };
  }
  const found = await accountsOf(planning, own.value, caller);
  if (!found.ok) {
    return { kind: 'impossible', failure: 'organization-unlisted', code: found.failure.code };
  }
  const { members } = found.value;
  const entered = await enterAll(planning, own.value, members);
  const regions = [...new Set(entered.flatMap((one) => one.regions))];
  const silent = await silentRegions(
    (until) => callerIn(null, record, AbortSignal.any([signal, until])),
    regions.filter((region) => region !== home),
  );
  const isMember = target.organization !== null;
  const { services } = target;
  return {
    kind: 'planned',
    target: found.value.target,
    accounts: members.map(({ id, name }) => ({ id, name })),
    shards: entered.flatMap((one) => shardsFor(needs, { ...one, isMember, silent, services })),
  };
};
