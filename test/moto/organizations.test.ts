import {
  AttachPolicyCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  EnableAWSServiceAccessCommand,
  EnablePolicyTypeCommand,
  ListRootsCommand,
  OrganizationsClient,
  type PolicyType,
} from '@aws-sdk/client-organizations';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnyResource } from '#core/domain/resource.ts';
import { collected, emptyAccount, toMoto, verdictsOf } from './moto-account.ts';

const organizations = () => new OrganizationsClient(toMoto());

const rootId = async (): Promise<string | undefined> =>
  (await organizations().send(new ListRootsCommand({}))).Roots?.[0]?.Id;

const enable = async (PolicyType: PolicyType): Promise<void> => {
  const RootId = await rootId();
  await organizations().send(new EnablePolicyTypeCommand({ RootId, PolicyType }));
};

const attach = async (Type: PolicyType, Name: string, content: object): Promise<void> => {
  const TargetId = await rootId();
  const Content = JSON.stringify(content);
  const made = await organizations().send(
    new CreatePolicyCommand({ Type, Name, Description: Name, Content }),
  );
  const PolicyId = made.Policy?.PolicySummary?.Id;
  await organizations().send(new AttachPolicyCommand({ PolicyId, TargetId }));
};

const refuse = (Action: string, Condition?: object) => ({
  Effect: 'Deny',
  Action,
  Resource: '*',
  Condition,
});

const types = [
  'AISERVICES_OPT_OUT_POLICY',
  'BACKUP_POLICY',
  'RESOURCE_CONTROL_POLICY',
  'SERVICE_CONTROL_POLICY',
  'TAG_POLICY',
] as const;

const guard = async (): Promise<void> => {
  for (const type of types) await enable(type);
  await attach('SERVICE_CONTROL_POLICY', 'guardrails', {
    Version: '2012-10-17',
    Statement: [
      refuse('organizations:LeaveOrganization'),
      refuse('*', { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-3'] } }),
    ],
  });
  await attach('AISERVICES_OPT_OUT_POLICY', 'no-training', {
    services: { default: { opt_out_policy: { '@@assign': 'optOut' } } },
  });
  for (const service of ['cloudtrail', 'config', 'guardduty', 'access-analyzer']) {
    const ServicePrincipal = `${service}.amazonaws.com`;
    await organizations().send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
  }
};

describe('an emulated organization', () => {
  let alone: readonly AnyResource[];
  let bare: readonly AnyResource[];
  let guarded: readonly AnyResource[];

  beforeAll(async () => {
    await emptyAccount();
    alone = await collected(['organizations']);
    await organizations().send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
    bare = await collected(['organizations']);
    await guard();
    guarded = await collected(['organizations']);
  });

  it('is told to no account that is in none', () => {
    expect(alone.map(({ kind }) => kind)).toEqual(['aws.organizations.membership']);
  });

  it.each([
    ['account-is-in-an-organization', 'fail', 'pass'],
    ['organization-has-all-features', 'not-applicable', 'pass'],
  ])('aws.organizations.%s', (name, before, after) => {
    const control = `aws.organizations.${name}`;
    const only = [':membership'];
    expect(verdictsOf(control, alone, only)).toEqual({ ':membership': before });
    expect(verdictsOf(control, bare, only)).toEqual({ ':membership': after });
  });

  it('has not all features where it only pays together', async () => {
    await emptyAccount();
    await organizations().send(
      new CreateOrganizationCommand({ FeatureSet: 'CONSOLIDATED_BILLING' }),
    );
    const paying = await collected(['organizations']);
    const control = 'aws.organizations.organization-has-all-features';
    expect(verdictsOf(control, paying, [':membership'])).toEqual({ ':membership': 'fail' });
  });

  it.each([
    'service-control-policies-are-enabled',
    'resource-control-policies-are-enabled',
    'backup-policies-are-enabled',
    'tag-policies-are-enabled',
    'organization-has-guardrails-of-its-own',
    'members-cannot-leave',
    'regions-are-restricted',
    'content-is-kept-from-ai',
    'cloudtrail-reaches-every-account',
    'config-reaches-every-account',
    'guardduty-reaches-every-account',
    'access-analyzer-reaches-every-account',
  ])('aws.organizations.%s', (name) => {
    const control = `aws.organizations.${name}`;
    const [id = ''] = bare
      .filter(({ kind }) => kind === 'aws.organizations.organization')
      .map((one) => one.id);
    expect(verdictsOf(control, bare, [id])).toEqual({ [id]: 'fail' });
    expect(verdictsOf(control, guarded, [id])).toEqual({ [id]: 'pass' });
  });
});
