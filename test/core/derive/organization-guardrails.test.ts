import { describe, expect, it } from 'vitest';
import { optsOutOfAi } from '#core/domain/derive/ai-opt-out.ts';
import { leavingDenied, regionsRestricted } from '#core/domain/derive/organization-guardrails.ts';
import { known, unread } from '#core/domain/fact.ts';
import { policyOf } from '../policy/policy-of.ts';

const statement = (Effect: string, Action: string, Condition?: object, Resource = '*') => ({
  Effect,
  Action,
  Resource,
  ...(Condition ? { Condition } : {}),
});
const refuse = (action: string, condition?: object) => statement('Deny', action, condition);
const attached = (...statements: readonly object[]) => known([policyOf(...statements)]);

const leave = 'organizations:LeaveOrganization';
const butAdministrators = { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } };
const elsewhere = { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-3'] } };

describe('leaving the organization', () => {
  it.each([
    [true, refuse(leave)],
    [true, refuse('organizations:*')],
    [true, refuse(leave, butAdministrators)],
    [false, statement('Allow', leave)],
    [false, refuse('organizations:CreateAccount')],
    [false, refuse(leave, elsewhere)],
    [false, statement('Deny', leave, undefined, 'arn:aws:organizations::111122223333:*')],
  ])('is denied: %s by %j', (expected, one) => {
    expect(leavingDenied(attached(one))).toEqual(known(expected));
  });
});

describe('regions', () => {
  it.each([
    [true, refuse('*', elsewhere)],
    [true, refuse('*', { ...elsewhere, ...butAdministrators })],
    [true, { Effect: 'Deny', NotAction: ['iam:*'], Resource: '*', Condition: elsewhere }],
    [false, refuse('*')],
    [false, refuse('s3:*', elsewhere)],
    [false, refuse('*', { StringEquals: { 'aws:RequestedRegion': ['us-east-1'] } })],
    [false, statement('Allow', '*', elsewhere)],
  ])('are restricted: %s by %j', (expected, one) => {
    expect(regionsRestricted(attached(one))).toEqual(known(expected));
  });
});

it('a policy that could not be read may be the one', () => {
  expect(leavingDenied(unread('denied'))).toEqual(unread('denied'));
  expect(regionsRestricted(unread('malformed'))).toEqual(unread('malformed'));
});

describe('content is kept from AI', () => {
  const policy = (service: string, assigned: string) =>
    JSON.stringify({ services: { [service]: { opt_out_policy: { '@@assign': assigned } } } });

  it.each([
    [known(true), [policy('default', 'optOut')]],
    [known(true), [policy('lex', 'optOut'), policy('default', 'optOut')]],
    [known(false), [policy('default', 'optIn')]],
    [known(false), [policy('lex', 'optOut')]],
    [known(false), []],
    [unread('malformed'), ['{']],
    [unread('malformed'), ['{}', policy('default', 'optIn')]],
    [known(true), ['{}', policy('default', 'optOut')]],
  ])('%j by %j', (expected, contents) => {
    expect(optsOutOfAi(contents)).toEqual(expected);
  });
});
