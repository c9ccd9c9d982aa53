import { type Answer, allOf, anyOf, not, yesIf } from './answer.ts';
import type { Asker } from './asker.ts';
import { canMeetAll, mustMeetAll } from './condition-reach.ts';
import type { Named, PolicyDocument, Statement } from './document.ts';
import { namesAction } from './names-action.ts';
import { covers, matches } from './wildcard.ts';

/** The policies of a user or a role, those of its groups included. */
export interface Permissions {
  readonly policies: readonly PolicyDocument[];
  /** Null: it has none. It gives nothing by itself, and cuts what the policies give. */
  readonly boundary: PolicyDocument | null;
}

/** An action on one thing, on all things that a pattern matches, or on whichever thing will do. */
export type Target = { readonly all: string } | { readonly some: string };

const reaches = (resources: Named | null, target: Target): Answer => {
  if (!resources) return 'yes';
  const { negated, patterns } = resources;
  if (patterns.some((pattern) => pattern.includes('${'))) return 'maybe';
  if ('all' in target) {
    if (!negated) return yesIf(patterns.some((pattern) => covers(pattern, target.all)));
    const apart = patterns.every(
      (pattern) => !matches(pattern, target.all) && !covers(target.all, pattern),
    );
    return yesIf(apart);
  }
  return yesIf(negated ? !patterns.includes('*') : patterns.length > 0);
};

/** A Deny on some of the things leaves the others: only one on all of them closes `some`. */
const closes = (resources: Named | null, target: Target): Answer => {
  if (!resources) return 'yes';
  if ('all' in target) return reaches(resources, target);
  const { negated, patterns } = resources;
  return yesIf(!negated && patterns.some((pattern) => covers(pattern, target.some)));
};

const allows = (statement: Statement, action: string, target: Target, asker: Asker): Answer => {
  if (statement.effect !== 'Allow' || !namesAction(statement.actions, action)) return 'no';
  return allOf([reaches(statement.resources, target), canMeetAll(statement.conditions, asker)]);
};

const denies = (statement: Statement, action: string, target: Target, asker: Asker): Answer => {
  if (statement.effect !== 'Deny' || !namesAction(statement.actions, action)) return 'no';
  return allOf([closes(statement.resources, target), mustMeetAll(statement.conditions, asker)]);
};

const decide = (
  statements: readonly Statement[],
  action: string,
  target: Target,
  asker: Asker,
): Answer =>
  allOf([
    anyOf(statements.map((statement) => allows(statement, action, target, asker))),
    not(anyOf(statements.map((statement) => denies(statement, action, target, asker)))),
  ]);

/** Whether the identity may, as far as its own policies go: what an organization forbids is not here. */
export const may = (
  { policies, boundary }: Permissions,
  action: string,
  target: Target,
  asker: Asker,
): Answer => {
  const granted = decide(
    policies.flatMap(({ statements }) => statements),
    action,
    target,
    asker,
  );
  return boundary === null
    ? granted
    : allOf([granted, decide(boundary.statements, action, target, asker)]);
};

const saying = ({ statements }: PolicyDocument, action: string): PolicyDocument => ({
  statements: statements.filter(({ actions }) => namesAction(actions, action)),
});

/** The same answers about one action, faster: for who asks of it again and again. */
export const about = (action: string, { policies, boundary }: Permissions): Permissions => ({
  policies: policies.map((policy) => saying(policy, action)),
  boundary: boundary && saying(boundary, action),
});
