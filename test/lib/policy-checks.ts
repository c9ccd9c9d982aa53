import { describe, expect, it } from 'vitest';
import type { Grant, Synthesised } from './synthesised.ts';

const isOn = (table: 'State' | 'Trail') => (grant: Grant) =>
  grant.resources.some((resource) =>
    resource.includes(`Probant-Data:ExportsOutputFnGetAtt${table}`),
  );

/** Every wildcard there is, and why. Another one is a decision to take here. */
const wildcards: readonly (readonly [holder: string, resource: string, reason: string])[] = [
  ['ConsultSource', '/evidence/*', 'evidence is named by its digest'],
  ['SealReport', '/reports/*', 'reports are named by their digest'],
  ['SealReport', '/seals/*', 'a seal is named by its assessment'],
  ['ServeAssessments', '/reports/*', 'links to reports'],
  ['ServeAssessments', '/seals/*', 'links to seals'],
  ['ServeVerification', '/seals/*', 'seals are public'],
  ['Vigilance', '*', 'traces and log deliveries have no resources of their own'],
];

const isListed = (holder: string, resource: string): boolean =>
  wildcards.some(
    ([listed, end]) =>
      holder === listed &&
      (end === '*'
        ? resource === '*'
        : resource.includes('Probant-ArchiveArn') && resource.includes(end)),
  );

const writers = [
  'FailAssessment',
  'SealReport',
  'ServeAssessments',
  'ServeCompanies',
  'ServeIdentity',
];

export const policyChecks = (stacks: () => Synthesised): void => {
  describe('policies', () => {
    it('let functions add to the trail, and do nothing else with it', () => {
      const onTrail = stacks().grants.filter(isOn('Trail'));
      expect(onTrail.map(({ holder }) => holder).toSorted()).toEqual(writers);
      for (const { actions, resources } of onTrail) {
        expect(actions).toEqual(['dynamodb:PutItem']);
        expect(resources).toHaveLength(1);
      }
    });

    it('never let a function read or change a whole table, or its settings', () => {
      const allowed = ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query'];
      const database = stacks().grants.flatMap(({ actions }) =>
        actions.filter((action) => action.startsWith('dynamodb:')),
      );
      const actions = new Set(database.map((action) => action.replace('dynamodb:', '')));
      expect(allowed).toEqual(expect.arrayContaining([...actions]));
    });

    it('hold functions without accounts to the partitions that they need', () => {
      const partitions = stacks()
        .grants.filter(isOn('State'))
        .filter(({ holder }) => holder === 'ServeSystem' || holder === 'ServeVerification')
        .map(({ holder, actions, statement }) => [
          holder,
          actions,
          statement.Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'],
        ]);
      expect(partitions).toEqual([
        ['ServeSystem', ['dynamodb:GetItem', 'dynamodb:UpdateItem'], ['RATE#*', 'HEALTH']],
        ['ServeVerification', ['dynamodb:GetItem'], ['TOKEN#*', 'ACCOUNT#*']],
        ['ServeVerification', ['dynamodb:UpdateItem'], ['RATE#*']],
      ]);
    });

    it('let one function write evidence, and another reports and seals', () => {
      const writing = stacks().grants.filter(({ actions }) => actions.includes('s3:PutObject'));
      expect(writing.map(({ holder }) => holder)).toEqual(['ConsultSource', 'SealReport']);
    });

    it('let nobody delete an object, or shorten how long it is locked', () => {
      const actions = stacks().grants.flatMap((grant) => grant.actions);
      const objects = actions.filter((action) => action.startsWith('s3:'));
      expect(new Set(objects)).toEqual(new Set(['s3:GetObject', 's3:PutObject', 's3:ListBucket']));
    });

    it('name no action by a wildcard', () => {
      const actions = stacks().grants.flatMap((grant) => grant.actions);
      expect(actions.filter((action) => action.includes('*'))).toEqual([]);
    });

    it('name no resource by a wildcard but those with a reason', () => {
      const loose = stacks().grants.flatMap(({ holder, resources }) =>
        resources
          .filter((resource) => resource.includes('*'))
          .map((resource) => ({ holder, resource })),
      );
      expect(loose.length).toBe(wildcards.length);
      for (const { holder, resource } of loose) {
        expect(isListed(holder, resource)).toBe(true);
      }
    });

    it('are all written here: no role has a policy that AWS manages', () => {
      for (const { properties } of stacks().ofType('AWS::IAM::Role')) {
        expect(properties['ManagedPolicyArns']).toBeUndefined();
      }
    });
  });
};
