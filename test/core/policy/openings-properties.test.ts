import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stranger } from '#core/domain/policy/asker.ts';
import type { PolicyDocument } from '#core/domain/policy/document.ts';
import { openToAnyone } from '#core/domain/policy/openings.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';

const account = fc.constantFrom('111122223333', '444455556666', '*', '1111*', `\${aws:username}`);
const operator = fc.constantFrom(
  'StringEquals',
  'StringLike',
  'StringNotEquals',
  'StringEqualsIfExists',
  'ForAllValues:StringLike',
  'ForAnyValue:StringNotLike',
  'ArnLike',
  'IpAddress',
  'Null',
  'DateLessThan',
);
const key = fc.constantFrom('aws:SourceAccount', 'aws:PrincipalOrgID', 'aws:SourceIp', 'x:y');
const conditions = fc.dictionary(operator, fc.dictionary(key, account, { maxKeys: 2 }), {
  maxKeys: 2,
});
const action = fc.constantFrom('*', 's3:*', 's3:Get*', 's3:GetObject', 'kms:Decrypt');
const statement = fc.record({
  Effect: fc.constantFrom('Allow', 'Deny'),
  Principal: fc.constantFrom('*', { AWS: '*' }, { AWS: '111122223333' }),
  Action: action,
  Resource: fc.constantFrom('*', 'arn:aws:s3:::a', 'arn:aws:s3:::a/*'),
  Condition: conditions,
});
const statements = fc.array(statement, { maxLength: 5 });

const read = (Statement: readonly object[]): PolicyDocument => {
  const policy = parsePolicy({ Statement });
  if (!policy.known) throw new Error('malformed');
  return policy.value;
};

const openActions = (given: readonly object[], only: 'open' | 'open or doubtful' = 'open') => {
  const asker = stranger({}, { mayBeAnonymous: true });
  const { open, doubtful } = openToAnyone(read(given), asker);
  const found = only === 'open' ? open : [...open, ...doubtful];
  return new Set(found.map((one) => one.action));
};

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));

describe('what a policy opens to everyone', () => {
  it('is nothing once everything is denied to everyone', () => {
    const denyAll = { Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' };
    fc.assert(
      fc.property(statements, fc.nat(5), (given, at) => {
        const beside = [...given.slice(0, at), denyAll, ...given.slice(at)];
        expect([...openActions(beside, 'open or doubtful')]).toEqual([]);
      }),
    );
  });

  it('never grows by a Deny, nor shrinks by an Allow', () => {
    fc.assert(
      fc.property(statements, statement, (given, more) => {
        const before = openActions(given);
        const denied = openActions([...given, { ...more, Effect: 'Deny' }]);
        const allowed = openActions([...given, { ...more, Effect: 'Allow' }]);
        expect(isWithin(denied, before) && isWithin(before, allowed)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of its statements', () => {
    const shuffled = statements.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, mixed]) => {
        const [one, other] = [openActions(given), openActions(mixed)];
        expect(isWithin(one, other) && isWithin(other, one)).toBe(true);
      }),
    );
  });

  it('is nothing where aws:SourceAccount names an account, whatever stands beside it', () => {
    const named = fc.stringMatching(/^\d{12}$/);
    const exact = fc.constantFrom('StringEquals', 'StringLike', 'ForAnyValue:StringEquals');
    fc.assert(
      fc.property(statement, exact, named, (given, by, id) => {
        const { [by]: beside = {}, ...others } = given.Condition;
        const restricted = { ...beside, 'aws:SourceAccount': id };
        const closed = { ...given, Effect: 'Allow', Condition: { ...others, [by]: restricted } };
        expect([...openActions([closed], 'open or doubtful')]).toEqual([]);
      }),
    );
  });

  it('never grows by one more condition on an Allow', () => {
    fc.assert(
      fc.property(statement, key, account, (given, name, value) => {
        const more = { ...given.Condition, BoolIfExists: { [name]: value } };
        expect(isWithin(openActions([{ ...given, Condition: more }]), openActions([given]))).toBe(
          true,
        );
      }),
    );
  });
});
