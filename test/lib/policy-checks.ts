import { describe, expect, it } from 'vitest';
import type { Grant, Synthesised } from './synthesised.ts';

const isOn = (table: 'State' | 'Trail') => (grant: Grant) =>
  grant.resources.some((resource) =>
    resource.includes(`Probant-Data:ExportsOutputFnGetAtt${table}`),
  );

const isOfArchive = (resource: string): boolean => resource.includes('Probant-ArchiveArn');

const partitionsOf = (stacks: Synthesised, holders: readonly string[]) =>
  stacks.grants
    .filter(isOn('State'))
    .filter(({ holder }) => holders.includes(holder))
    .map(({ holder, actions, statement }) => [
      holder,
      actions,
      statement.Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'],
    ]);

/** Every wildcard there is, and why. Another one is a decision to take here. */
const wildcards: readonly (readonly [holder: string, resource: string, reason: string])[] = [
  ['Audit', '*', 'traces and log deliveries have no resources of their own'],
  ['Audit', ':execution:probant-audit:*', 'each shard is a run of its own'],
  ['CollectShard', '/audits/*', 'what a shard collected'],
  ['CollectShard', 'arn:*:iam::*:role/*', 'the trust of an audited account decides'],
  ['ConsultSource', '/evidence/*', 'evidence is named by its digest'],
  ['GiveUpShard', '/audits/*', 'the plan of the audit'],
  ['JudgeAudit', '/audits/*', 'what was collected, and the report'],
  ['PlanAudit', '/audits/*', 'the plan of the audit'],
  ['PlanAudit', 'arn:*:iam::*:role/*', 'the trust of an audited account decides'],
  ['SealAudit', '/audits/*', 'the report and its findings'],
  ['SealAudit', '/reports/*', 'reports and exports are named by their digest'],
  ['SealAudit', '/seals/*', 'a seal is named by its audit'],
  ['SealReport', '/reports/*', 'reports are named by their digest'],
  ['SealReport', '/seals/*', 'a seal is named by its assessment'],
  ['ServeAssessments', '/reports/*', 'links to reports'],
  ['ServeAssessments', '/seals/*', 'links to seals'],
  ['ServeAudits', '/audits/*', 'findings, and what goes with a removed audit'],
  ['ServeAudits', '/reports/*', 'links to reports'],
  ['ServeAudits', '/seals/*', 'links to seals'],
  ['ServeAudits', ':execution:probant-audit:*', 'a run has the name of its audit'],
  ['ServeVerification', '/seals/*', 'seals are public'],
  ['Vigilance', '*', 'traces and log deliveries have no resources of their own'],
];

/** A folder is one of the bucket that keeps such objects. */
const bucketWith = (folder: string): RegExp =>
  folder === '/audits/*' ? /"(Probant-SnapshotsArn|Snapshots)"/ : /"Probant-ArchiveArn"/;

const isAt = (end: string, resource: string): boolean =>
  resource.includes(end) && (!end.startsWith('/') || bucketWith(end).test(resource));

const isListed = (holder: string, resource: string): boolean =>
  wildcards.some(
    ([listed, end]) => holder === listed && (end === '*' ? resource === '*' : isAt(end, resource)),
  );

const writers = [
  'FailAssessment',
  'FailAudit',
  'SealAudit',
  'SealReport',
  'ServeAssessments',
  'ServeAudits',
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
      const allowed = ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'Query'];
      const database = stacks().grants.flatMap(({ actions }) =>
        actions.filter((action) => action.startsWith('dynamodb:')),
      );
      const actions = new Set(database.map((action) => action.replace('dynamodb:', '')));
      expect(allowed).toEqual(expect.arrayContaining([...actions]));
    });

    it('hold functions without accounts to the partitions that they need', () => {
      expect(partitionsOf(stacks(), ['ServeSystem', 'ServeVerification'])).toEqual([
        ['ServeSystem', ['dynamodb:GetItem', 'dynamodb:UpdateItem'], ['RATE#*', 'HEALTH']],
        ['ServeVerification', ['dynamodb:GetItem'], ['TOKEN#*', 'ACCOUNT#*']],
        ['ServeVerification', ['dynamodb:UpdateItem'], ['RATE#*']],
      ]);
    });

    it('hold the steps of an audit to the partitions that they need', () => {
      const steps = ['PlanAudit', 'CollectShard', 'GiveUpShard', 'JudgeAudit', 'SealAudit'];
      const account = 'ACCOUNT#*';
      expect(partitionsOf(stacks(), [...steps, 'FailAudit'])).toEqual([
        ['PlanAudit', ['dynamodb:GetItem'], [account, 'ACCESS#*']],
        ['PlanAudit', ['dynamodb:PutItem'], [account]],
        ['CollectShard', ['dynamodb:GetItem'], [account, 'ACCESS#*']],
        ['CollectShard', ['dynamodb:PutItem'], ['SHARDS#*']],
        ['GiveUpShard', ['dynamodb:PutItem'], ['SHARDS#*']],
        ['JudgeAudit', ['dynamodb:GetItem', 'dynamodb:PutItem'], [account]],
        ['JudgeAudit', ['dynamodb:Query'], [account, 'SHARDS#*']],
        ['SealAudit', ['dynamodb:GetItem'], [account]],
        ['SealAudit', ['dynamodb:PutItem'], [account, 'TOKEN#*']],
        ['SealAudit', ['dynamodb:DeleteItem'], ['ACCESS#*']],
        ['FailAudit', ['dynamodb:GetItem', 'dynamodb:PutItem'], [account]],
        ['FailAudit', ['dynamodb:DeleteItem'], ['ACCESS#*']],
      ]);
    });

    it('let only the collectors assume roles, of any account that trusts them', () => {
      const assuming = stacks().grants.filter(({ actions }) => actions.includes('sts:AssumeRole'));
      expect(assuming.map(({ holder }) => holder)).toEqual(['PlanAudit', 'CollectShard']);
      for (const { resources } of assuming) expect(resources).toEqual(['arn:*:iam::*:role/*']);
    });

    it('let one function write evidence, and two reports and seals', () => {
      const writing = stacks().grants.filter(
        ({ actions, resources }) => actions.includes('s3:PutObject') && resources.some(isOfArchive),
      );
      expect(writing.map(({ holder }) => holder).toSorted()).toEqual([
        'ConsultSource',
        'SealAudit',
        'SealReport',
      ]);
    });

    it('let nobody delete an object of the archive, or shorten how long it is locked', () => {
      const actions = stacks()
        .grants.filter(({ resources }) => resources.some(isOfArchive))
        .flatMap((grant) => grant.actions);
      expect(new Set(actions)).toEqual(new Set(['s3:GetObject', 's3:PutObject', 's3:ListBucket']));
    });

    it('let one function delete what an audit collected', () => {
      const deleting = stacks().grants.filter(({ actions }) => actions.includes('s3:DeleteObject'));
      expect(deleting.map(({ holder }) => holder)).toEqual(['ServeAudits']);
      expect(deleting.flatMap(({ resources }) => resources).filter(isOfArchive)).toEqual([]);
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
