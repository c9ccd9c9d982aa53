import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';

const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const document = { Version: '2012-10-17', Statement: [statement] };
const malformed = { known: false, why: 'malformed' };

const firstOf = (given: object) => {
  const policy = parsePolicy({ Statement: { ...statement, ...given } });
  return policy.known ? policy.value.statements[0] : policy.why;
};

describe('a policy document', () => {
  it('is read alike from an object, from JSON and from percent-encoded JSON', () => {
    const expected = parsePolicy(document);
    expect(expected.known).toBe(true);
    const json = JSON.stringify(document, null, 2);
    expect(parsePolicy(json)).toEqual(expected);
    expect(parsePolicy(encodeURIComponent(json))).toEqual(expected);
    expect(parsePolicy({ ...document, Statement: statement })).toEqual(expected);
  });

  it('names its statements by Sid, or by rank', () => {
    expect(firstOf({ Sid: 'Read' })).toMatchObject({ name: 'Read' });
    expect(firstOf({ Sid: '' })).toMatchObject({ name: '#1' });
  });

  it.each([
    ['*', { anyone: true, negated: false }],
    [{ AWS: '*' }, { anyone: true, negated: false }],
    [{ AWS: ['1', '*'] }, { anyone: true, aws: ['1', '*'] }],
    [{ Service: ['ec2.amazonaws.com'] }, { anyone: false, service: ['ec2.amazonaws.com'] }],
    [{ Federated: 'x' }, { anyone: false, federated: ['x'] }],
    [{ CanonicalUser: 'x' }, { anyone: false, aws: [] }],
  ])('reads the principal %j', (Principal, expected) => {
    expect(firstOf({ Principal })).toMatchObject({ principals: expected });
  });

  it('reads the negated elements', () => {
    expect(firstOf({ NotPrincipal: { AWS: '1' } })).toMatchObject({
      principals: { negated: true },
    });
    expect(
      firstOf({ Action: undefined, NotAction: 'iam:*', Resource: undefined, NotResource: ['a'] }),
    ).toMatchObject({
      actions: { negated: true, patterns: ['iam:*'] },
      resources: { negated: true, patterns: ['a'] },
    });
  });

  it.each([
    ['StringEquals', 'match', false, 'text'],
    ['StringNotEquals', 'mismatch', true, 'text'],
    ['StringNotLikeIfExists', 'mismatch', true, 'pattern'],
    ['StringLikeIfExists', 'match', true, 'pattern'],
    ['ForAllValues:StringEquals', 'match', true, 'text'],
    ['ForAnyValue:StringEquals', 'match', false, 'text'],
    ['ForAnyValue:StringNotEquals', 'mismatch', false, 'text'],
    ['ForAllValues:StringNotLike', 'mismatch', true, 'pattern'],
    ['ArnLike', 'match', false, 'arn'],
    ['NotIpAddress', 'mismatch', true, 'ip'],
    ['DateLessThan', 'match', false, 'other'],
  ])('reads the operator %s', (operator, sense, holdsWhenAbsent, comparing) => {
    const read = firstOf({ Condition: { [operator]: { 'AWS:SourceArn': 'x' } } });
    const condition = { key: 'aws:sourcearn', values: ['x'], sense, holdsWhenAbsent, comparing };
    expect(read).toMatchObject({ conditions: [condition] });
  });

  it.each([
    [true, 'never', true],
    ['false', 'always', false],
    [['true', 'false'], 'always', true],
  ])('reads Null %j', (value, sense, holdsWhenAbsent) => {
    const read = firstOf({ Condition: { Null: { 'aws:SourceArn': value } } });
    expect(read).toMatchObject({ conditions: [{ sense, holdsWhenAbsent }] });
  });

  it.each([
    ['', '{', '%', '%7B', 'null', '[]', '{}', null, 3, []],
    [{ Statement: [{ ...statement, Effect: 'allow' }] }],
    [{ Statement: [{ ...statement, condition: {} }] }],
    [{ Statement: [{ Effect: 'Allow', Resource: '*' }] }],
    [{ Statement: [{ ...statement, NotAction: '*' }] }],
    [{ Statement: [{ ...statement, NotResource: '*' }] }],
    [{ Statement: [{ ...statement, Principal: '*', NotPrincipal: '*' }] }],
    [{ Statement: [{ ...statement, Principal: 'everyone' }] }],
    [{ Statement: [{ ...statement, Action: [1] }] }],
    [{ Version: '2020-01-01', Statement: [statement] }],
  ])('is unknown when malformed: %j', (...given) => {
    for (const one of given) expect(parsePolicy(one)).toEqual(malformed);
  });

  it('never throws, whatever it is given', () => {
    const keys = fc.constantFrom('Statement', 'Effect', 'Action', 'Principal', 'Condition', 'AWS');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ depthSize: 'small' }, fc.jsonValue(), fc.dictionary(keys, tie('tree'))),
    }));
    const parses = (given: unknown): void => {
      expect(parsePolicy(given)).toHaveProperty('known');
    };
    fc.assert(fc.property(fc.oneof(tree, fc.string(), fc.json()), parses));
    fc.assert(
      fc.property(fc.string(), (given) => {
        expect(parsePolicy(given)).toEqual(malformed);
      }),
    );
  });
});
