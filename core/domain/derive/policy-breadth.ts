import { derived, type Fact, known, unread } from '../fact.ts';
import { type Answer, allOf, anyOf, yesIf } from '../policy/answer.ts';
import { holder } from '../policy/asker.ts';
import { canMeetAll } from '../policy/condition-reach.ts';
import type { PolicyDocument, Statement } from '../policy/document.ts';
import { namesAction } from '../policy/names-action.ts';
import { actionCovers, covers } from '../policy/wildcard.ts';

/** Services that guard the account: keys, traces, identities, secrets, the organization itself. */
const guardingServices = ['cloudtrail', 'iam', 'kms', 'organizations', 'secretsmanager'] as const;

const allows = ({ effect }: Statement): boolean => effect === 'Allow';

/** Whether every action that a pattern stands for is named. */
const namesAll = ({ actions }: Statement, pattern: string): boolean =>
  !actions.negated && actions.patterns.some((one) => one === '*:*' || actionCovers(one, pattern));

const onAll = ({ resources }: Statement, pattern: string): boolean =>
  resources !== null &&
  !resources.negated &&
  resources.patterns.some((one) => covers(one, pattern));

/**
 * Whether one statement allows every action on everything. What a Deny beside it takes away is not
 * counted: whoever wrote it meant to give all. Undecided where a condition alone limits it.
 */
export const grantsEverything = (document: Fact<PolicyDocument>): Fact<boolean> => {
  if (!document.known) return document;
  const answers = document.value.statements
    .filter(allows)
    .map(
      (one): Answer =>
        allOf([yesIf(namesAll(one, '*') && onAll(one, '*')), canMeetAll(one.conditions, holder())]),
    );
  const answer = anyOf(answers);
  return answer === 'maybe' ? unread('undecided') : known(answer === 'yes');
};

const hasNoCondition = ({ conditions }: Statement): boolean => conditions.length === 0;

/** Of the guarding services, those of which a statement allows all on everything, without a condition. */
export const ownedServices = (document: Fact<PolicyDocument>): Fact<readonly string[]> =>
  derived({ document }, ({ document: { statements } }) =>
    guardingServices.filter((service) =>
      statements.some(
        (one) =>
          allows(one) && hasNoCondition(one) && namesAll(one, `${service}:*`) && onAll(one, '*'),
      ),
    ),
  );

/** Whether an action on all roles is allowed without a condition. `roles`: the pattern of their ARNs. */
export const reachesEveryRole = (
  document: Fact<PolicyDocument>,
  action: 'iam:PassRole' | 'sts:AssumeRole',
  roles: string,
): Fact<boolean> =>
  derived({ document }, ({ document: { statements } }) =>
    statements.some(
      (one) =>
        allows(one) && hasNoCondition(one) && namesAction(one.actions, action) && onAll(one, roles),
    ),
  );

/** Names of the statements that allow all actions but those that they name. */
export const allowsByException = (document: Fact<PolicyDocument>): Fact<readonly string[]> =>
  derived({ document }, ({ document: { statements } }) =>
    statements.filter((one) => allows(one) && one.actions.negated).map(({ name }) => name),
  );
