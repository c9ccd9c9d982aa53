import { describe, expect, it } from 'vitest';
import { joinIndex, withJoins } from '#core/domain/audit/joins.ts';
import type { Needs } from '#core/domain/audit/needs.ts';
import { known, unread } from '#core/domain/fact.ts';
import type { AnyResource } from '#core/domain/resource.ts';

const through = (to: string) => [{ type: 'instance-profile', to }];

const resource = (kind: AnyResource['kind'], facts: object, to?: string): AnyResource =>
  ({
    kind,
    id: `${kind}/1`,
    region: null,
    ...(to === undefined ? {} : { relations: through(to) }),
    facts,
  }) as AnyResource;

const roleOf = (facts: object, to?: string) => resource('aws.iam.principal', facts, to);
const instance = (to?: string) => resource('aws.ec2.instance', { imdsv2: known(true) }, to);

const privilegeOf = (roles: readonly AnyResource[], one: AnyResource) => {
  const index = joinIndex();
  for (const role of roles) index.gather(role);
  return index.complete(one).facts;
};

describe('a fact that another resource tells', () => {
  const administrator = roleOf({ privilege: known('administrator') }, 'profile');

  it('is found through what ties the two', () => {
    expect(privilegeOf([administrator], instance('profile'))).toEqual({
      imdsv2: known(true),
      rolePrivilege: known('administrator'),
    });
  });

  it('is none where nothing ties them', () => {
    expect(privilegeOf([administrator], instance())).toMatchObject({
      rolePrivilege: known('none'),
    });
  });

  it('is unread where the other one was not collected, or could not tell', () => {
    expect(privilegeOf([], instance('profile'))).toMatchObject({
      rolePrivilege: unread('not-collected'),
    });
    const hidden = roleOf({ privilege: unread('denied') }, 'profile');
    expect(privilegeOf([hidden], instance('profile'))).toMatchObject({
      rolePrivilege: unread('denied'),
    });
    expect(privilegeOf([roleOf({}, 'profile')], instance('profile'))).toMatchObject({
      rolePrivilege: unread('not-collected'),
    });
  });

  it('is nothing to resources of other kinds', () => {
    const bucket = resource('aws.s3.bucket', {});
    const index = joinIndex();
    expect(index.complete(bucket)).toBe(bucket);
  });

  it('makes the other kind needed, beside what it is needed for already', () => {
    const needs: Needs = new Map([
      ['aws.ec2.instance', new Set(['rolePrivilege'])],
      ['aws.iam.principal', new Set(['trust'])],
    ]);
    expect(withJoins(needs).get('aws.iam.principal')).toEqual(new Set(['trust', 'privilege']));
    expect(needs.get('aws.iam.principal')).toEqual(new Set(['trust']));
    const others: Needs = new Map([['aws.ec2.instance', new Set(['imdsv2'])]]);
    expect(withJoins(others)).toEqual(others);
  });
});
