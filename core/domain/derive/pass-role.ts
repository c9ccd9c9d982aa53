import { type Fact, known, unread } from '../fact.ts';
import type { Answer } from '../policy/answer.ts';
import { isAdministrator } from '../policy/privilege.ts';
import type { PassRoleEscalation } from '../resources/aws-iam.ts';
import { type PassableRole, type Principal, type Step, stepsIn } from './pass-role-steps.ts';

/** `maybe` where the policies of the role could not be read: it may be the one that administers. */
const administers = ({ permissions }: Principal, account: string): Answer =>
  permissions.known ? isAdministrator(permissions.value, account) : 'maybe';

/** By the ARN of a role, the steps from it to the nearest role that administers; none from there. */
type Roads = ReadonlyMap<string, readonly Step[]>;

/** Worked out backwards, for the whole account at once: an account may hold a thousand roles. */
const roadsOf = (
  ends: readonly PassableRole[],
  others: readonly PassableRole[],
  stepsFrom: (role: PassableRole) => readonly Step[],
): Roads => {
  const roads = new Map<string, readonly Step[]>(ends.map(({ arn }) => [arn, []]));
  let left = others;
  while (left.length > 0) {
    const found = left.flatMap((role): [string, readonly Step[]][] => {
      const step = stepsFrom(role).find((one) => roads.has(one.role.arn));
      return step ? [[role.arn, [step, ...(roads.get(step.role.arn) ?? [])]]] : [];
    });
    if (found.length === 0) break;
    for (const [arn, road] of found) roads.set(arn, road);
    left = left.filter(({ arn }) => !roads.has(arn));
  }
  return roads;
};

const roadsFrom = (steps: readonly Step[], roads: Roads): readonly (readonly Step[])[] =>
  steps
    .filter(({ role }) => roads.has(role.arn))
    .map((step) => [step, ...(roads.get(step.role.arn) ?? [])])
    .toSorted((one, other) => one.length - other.length);

const escalationsOf = (found: readonly (readonly Step[])[]): readonly PassRoleEscalation[] => {
  const nearest = new Map<string, PassRoleEscalation>();
  for (const road of found) {
    const last = road.at(-1);
    if (!last || nearest.has(last.role.arn)) continue;
    nearest.set(last.role.arn, {
      role: last.role.arn,
      service: last.start.service,
      actions: last.start.actions,
      through: road.slice(0, -1).map(({ role }) => role.arn),
    });
  }
  return [...nearest.values()];
};

const isSure = ({ answer }: Step): boolean => answer === 'yes';

/**
 * How the principals of an account become administrators by passing roles, one role after another.
 * An administrator has nothing to gain. Unknown where only a doubtful road leads to such a role.
 */
export const passRoleEscalations = (
  given: readonly PassableRole[],
  account: string,
): ((principal: Principal) => Fact<readonly PassRoleEscalation[]>) => {
  const roles = given.toSorted((one, other) => (one.arn < other.arn ? -1 : 1));
  const stepsFrom = stepsIn(roles, account);
  const power = new Map(roles.map((role) => [role, administers(role, account)]));
  const below = roles.filter((role) => power.get(role) !== 'yes');
  const steps = new Map(below.map((role) => [role, stepsFrom(role)]));
  const ends = roles.filter((role) => power.get(role) === 'yes');
  const sure = roadsOf(ends, below, (role) => (steps.get(role) ?? []).filter(isSure));
  const possible = roles.filter((role) => power.get(role) !== 'no');
  const limited = roles.filter((role) => power.get(role) === 'no');
  const likely = roadsOf(possible, limited, (role) => steps.get(role) ?? []);

  return (principal) => {
    if (!principal.permissions.known) return principal.permissions;
    if (administers(principal, account) === 'yes') return known([]);
    const own = stepsFrom(principal);
    const open = roadsFrom(own.filter(isSure), sure);
    if (open.length > 0) return known(escalationsOf(open));
    return roadsFrom(own, likely).length > 0 ? unread('not-collected') : known([]);
  };
};
