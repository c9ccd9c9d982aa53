import { describe, expect, it } from 'vitest';
import { joinIndex, withJoins } from '#core/domain/audit/joins.ts';
import type { Needs } from '#core/domain/audit/needs.ts';
import { known, unread } from '#core/domain/fact.ts';
import type { AnyResource } from '#core/domain/resource.ts';

const resource = (kind: AnyResource['kind'], facts: object, id = `${kind}/1`): AnyResource =>
  ({ kind, id, region: null, facts }) as AnyResource;

const role = (id: string, facts: object) => resource('aws.iam.principal', facts, id);

const completed = (others: readonly AnyResource[], one: AnyResource) => {
  const index = joinIndex();
  for (const other of others) index.gather(other);
  return index.complete(one).facts;
};

const administrator = role('boss', { privilege: known('administrator') });
const reader = role('reader', { privilege: known('limited') });
const hidden = role('hidden', { privilege: unread('denied') });

describe('a fact that another resource tells', () => {
  const instance = (profile: string | null) =>
    resource('aws.ec2.instance', { instanceProfileArn: known(profile) });
  const inProfile = (facts: object) =>
    role('boss', { instanceProfileArns: known(['profile', 'another']), ...facts });

  it('is found through the name that the other one bears', () => {
    const others = [inProfile({ privilege: known('administrator') })];
    expect(completed(others, instance('profile'))).toEqual({
      instanceProfileArn: known('profile'),
      rolePrivilege: known('administrator'),
    });
  });

  it('is none where nobody is named', () => {
    expect(completed([administrator], instance(null))).toMatchObject({
      rolePrivilege: known('none'),
    });
  });

  it('is unread where the other one was not collected, or could not tell', () => {
    const told = (others: readonly AnyResource[]) => completed(others, instance('profile'));
    const notCollected = { rolePrivilege: unread('not-collected') };
    expect(told([])).toMatchObject(notCollected);
    expect(told([inProfile({})])).toMatchObject(notCollected);
    expect(told([administrator])).toMatchObject(notCollected);
    expect(told([inProfile({ privilege: unread('denied') })])).toMatchObject({
      rolePrivilege: unread('denied'),
    });
  });

  it('is unread for the reason that its own name is', () => {
    const refused = resource('aws.ec2.instance', { instanceProfileArn: unread('denied') });
    expect(completed([administrator], refused)).toMatchObject({ rolePrivilege: unread('denied') });
    expect(completed([administrator], resource('aws.ec2.instance', {}))).toMatchObject({
      rolePrivilege: unread('not-collected'),
    });
  });

  it('is nothing to resources of other kinds', () => {
    const bucket = resource('aws.s3.bucket', {});
    expect(joinIndex().complete(bucket)).toBe(bucket);
  });
});

describe('the role of a workload', () => {
  it('tells what it may do, and where that leads', () => {
    const escalations = [{ role: 'boss', service: 'lambda', actions: [], through: [] }];
    const deployer = role('deployer', {
      privilege: known('limited'),
      passRoleEscalations: known(escalations),
    });
    const runs = resource('aws.lambda.function', { roleArn: known('deployer') });
    expect(completed([administrator, deployer], runs)).toMatchObject({
      rolePrivilege: known('limited'),
      roleEscalations: known(escalations),
    });
  });

  it('of another account is unread, and not none', () => {
    const runs = resource('aws.lambda.function', { roleArn: known('of another account') });
    expect(completed([administrator, reader], runs)).toMatchObject({
      rolePrivilege: unread('not-collected'),
      roleEscalations: unread('not-collected'),
    });
  });

  it.each([
    ['none of them', [], known('none')],
    ['one', ['reader'], known('limited')],
    ['the strongest', ['reader', 'boss'], known('administrator')],
    ['the strongest beside one that is unread', ['hidden', 'boss'], known('administrator')],
    ['one beside another that may be stronger', ['reader', 'hidden'], unread('denied')],
  ])('counts as the strongest where there are several: %s', (_, names, expected) => {
    const job = resource('aws.batch.job-definition', { roleArns: known(names) });
    expect(completed([administrator, reader, hidden], job)).toMatchObject({
      rolePrivilege: expected,
    });
  });

  it('is found two joins away: of a service, through the tasks that it runs', () => {
    const task = (roleArn: string | null) =>
      resource('aws.ecs.task-definition', { roleArn: known(roleArn) }, 'web:3');
    const service = resource('aws.ecs.service', { taskDefinitionArn: known('web:3') });
    const told = (...others: readonly AnyResource[]) =>
      completed([administrator, ...others], service);
    expect(told(task('boss'))).toMatchObject({ rolePrivilege: known('administrator') });
    expect(told(task(null))).toMatchObject({ rolePrivilege: known('none') });
    expect(told()).toMatchObject({ rolePrivilege: unread('not-collected') });
  });
});

describe('what joined facts take', () => {
  it('is needed of the other kind and of their own, beside what is needed already', () => {
    const needs: Needs = new Map([
      ['aws.ec2.instance', new Set(['rolePrivilege'])],
      ['aws.iam.principal', new Set(['policies'])],
    ]);
    const more = withJoins(needs);
    expect(more.get('aws.ec2.instance')).toEqual(new Set(['rolePrivilege', 'instanceProfileArn']));
    expect(more.get('aws.iam.principal')).toEqual(
      new Set(['policies', 'privilege', 'instanceProfileArns']),
    );
    expect(needs.get('aws.iam.principal')).toEqual(new Set(['policies']));
  });

  it('is needed from join to join', () => {
    const more = withJoins(new Map([['aws.ecs.service', new Set(['rolePrivilege'])]]));
    expect(more.get('aws.ecs.service')).toContain('taskDefinitionArn');
    expect(more.get('aws.ecs.task-definition')).toEqual(new Set(['roleArn']));
    expect(more.get('aws.iam.principal')).toEqual(new Set(['privilege']));
  });

  it('is nothing where no control asks', () => {
    const others: Needs = new Map([['aws.ec2.instance', new Set(['metadataTokens'])]]);
    expect(withJoins(others)).toEqual(others);
  });
});
