import type { Fact } from '../fact.ts';
import { type Answer, allOf, anyOf } from '../policy/answer.ts';
import { holder } from '../policy/asker.ts';
import { canMeetAll } from '../policy/condition-reach.ts';
import type { PolicyDocument } from '../policy/document.ts';
import { namesAction } from '../policy/names-action.ts';
import { about, may, type Permissions } from '../policy/permissions.ts';
import { type Start, starts } from './pass-role-services.ts';

export interface Principal {
  readonly arn: string;
  readonly permissions: Fact<Permissions>;
}

export interface PassableRole extends Principal {
  readonly trustPolicy: Fact<PolicyDocument>;
  readonly hasInstanceProfile: Fact<boolean>;
}

/** A role that a principal can run something with, and how. */
export interface Step {
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

/** On whichever thing will do: he who starts a service chooses the name of what he starts. */
const canStart = (permissions: Permissions, { actions }: Start): Answer =>
  allOf(actions.map((action) => may(permissions, action, { some: '*' }, holder())));

/** What a role lends itself to, whoever passes it. */
const usesOf = (role: PassableRole, account: string): ReadonlyMap<Start, Answer> => {
  const services = [...new Set(starts.map(({ service }) => service))];
  const trusting = new Map(services.map((service) => [service, trusts(role, service, account)]));
  return new Map(
    starts.map((start) => [
      start,
      allOf([trusting.get(start.service) ?? 'no', hasProfile(role, start)]),
    ]),
  );
};

/** The surest way to take a role, if there is one. */
const stepTo = (
  role: PassableRole,
  started: readonly (readonly [Start, Answer])[],
  uses: ReadonlyMap<Start, Answer>,
  passing: Permissions,
): Step | null => {
  let best: Step | null = null;
  for (const [start, able] of started) {
    const ready = allOf([able, uses.get(start) ?? 'no']);
    if (ready === 'no') continue;
    const asker = holder({ 'iam:passedtoservice': start.service });
    const answer = allOf([ready, may(passing, 'iam:PassRole', { all: role.arn }, asker)]);
    if (answer === 'yes') return { role, start, answer };
    if (answer === 'maybe') best ??= { role, start, answer };
  }
  return best;
};

/** For each principal, the roles that it can take in one step. */
export const stepsIn = (
  roles: readonly PassableRole[],
  account: string,
): ((principal: Principal) => readonly Step[]) => {
  const uses = new Map(roles.map((role) => [role, usesOf(role, account)]));
  return ({ arn, permissions }) => {
    if (!permissions.known) return [];
    const { value: held } = permissions;
    const passing = about('iam:PassRole', held);
    const started = starts
      .map((start) => [start, canStart(held, start)] as const)
      .filter(([, answer]) => answer !== 'no');
    return roles
      .filter((role) => role.arn !== arn)
      .map((role) => stepTo(role, started, uses.get(role) ?? new Map(), passing))
      .filter((step) => step !== null);
  };
};
