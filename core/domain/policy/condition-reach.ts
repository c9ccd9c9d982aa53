import { type Answer, allOf, anyOf, not, yesIf } from './answer.ts';
import type { Asker } from './asker.ts';
import { canBeAbsent, meaningOf } from './condition-keys.ts';
import { admitsOthers, isEverything } from './condition-values.ts';
import type { Condition } from './document.ts';
import { matches } from './wildcard.ts';

/** Against a value that is known. */
const compared = ({ comparing, values }: Condition, given: string): Answer =>
  anyOf(
    values.map((value) => {
      if (value.includes('${') || comparing === 'other' || comparing === 'ip') return 'maybe';
      return yesIf(
        comparing === 'text' ? value.toLowerCase() === given.toLowerCase() : matches(value, given),
      );
    }),
  );

const canMatch = (condition: Condition, asker: Asker): Answer => {
  const { key, values, comparing } = condition;
  const meaning = meaningOf(key, asker);
  if (meaning === 'chosen') return yesIf(values.length > 0);
  return anyOf(values.map((value) => admitsOthers(value, meaning, comparing)));
};

const canMismatch = ({ key, values, comparing }: Condition, asker: Asker): Answer => {
  if (meaningOf(key, asker) === 'unknown') return 'maybe';
  if (!values.some((value) => isEverything(value, comparing))) return 'yes';
  return comparing === 'ip' ? 'maybe' : 'no';
};

const canHoldPresent = (condition: Condition, asker: Asker): Answer => {
  if (condition.sense === 'match') return canMatch(condition, asker);
  if (condition.sense === 'mismatch') return canMismatch(condition, asker);
  if (condition.sense === 'never') return 'no';
  return meaningOf(condition.key, asker) === 'unknown' ? 'maybe' : 'yes';
};

const canHoldAbsent = (condition: Condition, asker: Asker): Answer => {
  if (!condition.holdsWhenAbsent) return 'no';
  if (!canBeAbsent(condition.key, asker)) return 'no';
  return meaningOf(condition.key, asker) === 'unknown' ? 'maybe' : 'yes';
};

const holdsFor = (condition: Condition, given: string | null): Answer => {
  if (given === null) return yesIf(condition.holdsWhenAbsent);
  const { sense } = condition;
  if (sense === 'always' || sense === 'never') return yesIf(sense === 'always');
  const match = compared(condition, given);
  return sense === 'match' ? match : not(match);
};

/** Whether the asker has a way to make it hold. */
export const canMeet = (condition: Condition, asker: Asker): Answer => {
  const given = asker.circumstances[condition.key];
  if (given !== undefined) return holdsFor(condition, given);
  return anyOf([canHoldPresent(condition, asker), canHoldAbsent(condition, asker)]);
};

const opposite = {
  match: 'mismatch',
  mismatch: 'match',
  always: 'never',
  never: 'always',
} as const satisfies Record<Condition['sense'], Condition['sense']>;

/** Whether it holds whatever the asker does: there is no way to make its opposite hold. */
export const mustMeet = (condition: Condition, asker: Asker): Answer =>
  not(
    canMeet(
      {
        ...condition,
        sense: opposite[condition.sense],
        holdsWhenAbsent: !condition.holdsWhenAbsent,
      },
      asker,
    ),
  );

export const canMeetAll = (conditions: readonly Condition[], asker: Asker): Answer =>
  allOf(conditions.map((condition) => canMeet(condition, asker)));

export const mustMeetAll = (conditions: readonly Condition[], asker: Asker): Answer =>
  allOf(conditions.map((condition) => mustMeet(condition, asker)));
