import { type Fact, known, unread } from '../fact.ts';
import { type Answer, allOf, anyOf, yesIf } from './answer.ts';
import type { Asker } from './asker.ts';
import { canMeetAll, mustMeetAll } from './condition-reach.ts';
import type { PolicyDocument, Statement } from './document.ts';
import { namesAction } from './names-action.ts';
import { actionCovers, actionMatches, covers } from './wildcard.ts';

/** A statement that lets the asker in, and the action that it lets him do. */
export interface Opening {
  readonly statement: string;
  readonly action: string;
}

export interface Openings {
  readonly open: readonly Opening[];
  /** Where AWS's answer hangs on what nobody can read in a policy. */
  readonly doubtful: readonly Opening[];
}

/** Unknown only where nothing is plainly open: a door that is open is open beside a doubtful one. */
export const factOfOpenings = ({ open, doubtful }: Openings): Fact<readonly Opening[]> =>
  open.length === 0 && doubtful.length > 0 ? unread('undecided') : known(open);

/** Everyone but a few is still everyone: an Allow with NotPrincipal is open. */
const isForAnyone = ({ principals }: Statement): boolean =>
  principals !== null && (principals.anyone || principals.negated);

/** A negated "*" names nobody. */
const namesNobody = ({ principals }: Statement): boolean =>
  principals !== null && principals.anyone && principals.negated;

export const isForEveryone = (statement: Statement): boolean =>
  isForAnyone(statement) && !namesNobody(statement);

/** The actions of interest that a statement names; without interest, its own patterns. */
const actionsOf = ({ actions }: Statement, interest: readonly string[] | null): string[] => {
  if (interest) return interest.filter((action) => namesAction(actions, action));
  return actions.negated ? ['*'] : [...actions.patterns];
};

const deniesAction = ({ actions: { negated, patterns } }: Statement, action: string): Answer => {
  if (!negated) return yesIf(patterns.some((pattern) => actionCovers(pattern, action)));
  const exempt = patterns.some(
    (pattern) => actionMatches(pattern, action) || actionCovers(action, pattern),
  );
  return yesIf(!exempt);
};

const deniesResources = (deny: Statement, allow: Statement): Answer => {
  if (!deny.resources) return 'yes';
  const { negated, patterns } = deny.resources;
  if (patterns.includes('*')) return yesIf(!negated);
  if (!allow.resources || allow.resources.negated || negated) return 'maybe';
  return yesIf(
    allow.resources.patterns.every((one) => patterns.some((pattern) => covers(pattern, one))),
  );
};

const denies = (deny: Statement, allow: Statement, action: string, asker: Asker): Answer =>
  allOf([
    deniesAction(deny, action),
    deniesResources(deny, allow),
    mustMeetAll(deny.conditions, asker),
  ]);

const standingOf = (
  allow: Statement,
  action: string,
  denials: readonly Statement[],
  asker: Asker,
): Answer => {
  const denied = anyOf(denials.map((deny) => denies(deny, allow, action, asker)));
  if (denied === 'yes') return 'no';
  return allOf([canMeetAll(allow.conditions, asker), denied === 'maybe' ? 'maybe' : 'yes']);
};

/** What the statements that name the asker let him do, once every Deny is heard. */
export const openingsFor = (
  { statements }: PolicyDocument,
  asker: Asker,
  names: (statement: Statement) => boolean,
  interest: readonly string[] | null,
): Openings => {
  const denials = statements.filter(
    (one) => one.effect === 'Deny' && (isForEveryone(one) || names(one)),
  );
  const found = statements
    .filter((one) => one.effect === 'Allow' && names(one))
    .flatMap((allow) =>
      actionsOf(allow, interest).map((action) => ({
        opening: { statement: allow.name, action },
        standing: standingOf(allow, action, denials, asker),
      })),
    );
  const those = (wanted: Answer) =>
    found.filter(({ standing }) => standing === wanted).map(({ opening }) => opening);
  return { open: those('yes'), doubtful: those('maybe') };
};

/** What anyone at all may do by a resource policy. */
export const openToAnyone = (
  document: PolicyDocument,
  asker: Asker,
  interest: readonly string[] | null = null,
): Openings => openingsFor(document, asker, isForEveryone, interest);
