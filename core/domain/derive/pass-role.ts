import { type Fact, known, unread } from '../fact.ts';
import { type Answer, allOf, anyOf } from '../policy/answer.ts';
import { holder } from '../policy/asker.ts';
import { canMeetAll } from '../policy/condition-reach.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { namesAction } from '../policy/names-action.ts';
import { may, type Permissions } from '../policy/permissions.ts';
import { isAdministrator } from '../policy/privilege.ts';
import type { PassRoleEscalation } from '../resources/aws-iam.ts';
import { type Start, starts } from './pass-role-services.ts';

export interface Principal {
  readonly arn: string;
  readonly permissions: Fact<Permissions>;
}

export interface PassableRole extends Principal {
  readonly trustPolicy: Fact<PolicyDocument>;
  readonly hasInstanceProfile: Fact<boolean>;
}

interface Step {
  readonly role: PassableRole;
  readonly start: Start;
  readonly answer: Answer;
}

const trusts = ({ trustPolicy }: PassableRole, service: string, account: string): Answer => {
  if (!trustPolicy.known) return 'maybe';
  const asker = holder({ 'aws:sourceaccount': account });
  const allowing = trustPolicy.value.statements.filter(
    ({ effect, principals, actions }) =>
      effect === 'Allow' &&
      (principals?.service.includes(service) || principals?.anyone) &&
      namesAction(actions, 'sts:AssumeRole'),
  );
  return anyOf(allowing.map(({ conditions }) => canMeetAll(conditions, asker)));
};

const hasProfile = ({ hasInstanceProfile }: PassableRole, { needsProfile }: Start): Answer => {
  if (!needsProfile) return 'yes';
  if (!hasInstanceProfile.known) return 'maybe';
  return hasInstanceProfile.value ? 'yes' : 'no';
};

const canPass = (permissions: Permissions, { arn }: PassableRole, { service }: Start): Answer =>
  may(permissions, 'iam:PassRole', { all: arn }, holder({ 'iam:passedtoservice': service }));

/** On whichever thing will do: he who starts a service chooses the name of what he starts. */
const canStart = (permissions: Permissions, { actions }: Start): Answer =>
  allOf(actions.map((action) => may(permissions, action, { some: '*' }, holder())));

const stepsOf = (
  { arn, permissions }: Principal,
  roles: readonly PassableRole[],
  account: string,
): readonly Step[] => {
  if (!permissions.known) return [];
  const { value: held } = permissions;
  return starts
    .map((start) => ({ start, started: canStart(held, start) }))
    .filter(({ started }) => started !== 'no')
    .flatMap(({ start, started }) =>
      roles
        .filter((role) => role.arn !== arn)
        .map((role) => ({
          role,
          start,
          answer: allOf([
            started,
            canPass(held, role, start),
            hasProfile(role, start),
            trusts(role, start.service, account),
          ]),
        })),
    )
    .filter(({ answer }) => answer !== 'no');
};

/** `maybe` where the policies of the role could not be read: it may be the one that administers. */
const administers = ({ permissions }: Principal, account: string): Answer =>
  permissions.known ? isAdministrator(permissions.value, account) : 'maybe';

interface Reach {
  readonly step: Step;
  readonly through: readonly string[];
}

interface Roads {
  readonly stepsFrom: (from: Principal) => readonly Step[];
  readonly power: (principal: Principal) => Answer;
}

/**
 * All roles within reach, the shortest road to each, taking no step less sure than asked. The road
 * ends at a role that administers: from there everything is in reach.
 */
const reachesFrom = (
  principal: Principal,
  { stepsFrom, power }: Roads,
  isSure: (answer: Answer) => boolean,
): readonly Reach[] => {
  const seen = new Set([principal.arn]);
  const reached: Reach[] = [];
  const queue: { from: Principal; through: readonly string[] }[] = [
    { from: principal, through: [] },
  ];
  for (const { from, through } of queue) {
    for (const step of stepsFrom(from)) {
      const { role, answer } = step;
      if (!isSure(answer) || seen.has(role.arn)) continue;
      seen.add(role.arn);
      reached.push({ step, through });
      if (power(role) !== 'yes') queue.push({ from: role, through: [...through, role.arn] });
    }
  }
  return reached;
};

const escalationOf = ({ step: { role, start }, through }: Reach): PassRoleEscalation => ({
  role: role.arn,
  service: start.service,
  actions: start.actions,
  through,
});

/** Steps and powers of a role serve every principal that comes by it: they are worked out once. */
const once = <T>(work: (principal: Principal) => T): ((principal: Principal) => T) => {
  const done = new Map<string, T>();
  return (principal) => {
    const before = done.get(principal.arn);
    if (before !== undefined) return before;
    const result = work(principal);
    done.set(principal.arn, result);
    return result;
  };
};

/**
 * How the principals of an account become administrators by passing roles, one role after another.
 * An administrator has nothing to gain. Unknown where only a doubtful road leads to such a role.
 */
export const passRoleEscalations = (
  roles: readonly PassableRole[],
  account: string,
): ((principal: Principal) => Fact<readonly PassRoleEscalation[]>) => {
  const roads: Roads = {
    stepsFrom: once((from) => stepsOf(from, roles, account)),
    power: once((principal) => administers(principal, account)),
  };
  const { power } = roads;
  return (principal) => {
    if (!principal.permissions.known) return principal.permissions;
    if (power(principal) === 'yes') return known([]);
    const sure = reachesFrom(principal, roads, (answer) => answer === 'yes');
    const open = sure.filter(({ step }) => power(step.role) === 'yes');
    if (open.length > 0) return known(open.map(escalationOf));
    const likely = reachesFrom(principal, roads, (answer) => answer !== 'no');
    const doubtful = likely.some(({ step }) => power(step.role) !== 'no');
    return doubtful ? unread('not-collected') : known([]);
  };
};
