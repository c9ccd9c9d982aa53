import { describe, expect, it } from 'vitest';
import { organization } from '#adapters/collectors/aws/organizations/organization.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, type Script } from './scripted-account.ts';

const arn = 'arn:aws:organizations::111122223333:organization/o-exampleorg1';
const managedBy = (MasterAccountId: string): Script => ({
  DescribeOrganization: { Organization: { Arn: arn, MasterAccountId } },
});
const mine = managedBy('111122223333');

const factsWith = async (script: Script) =>
  (await factsFound(organization, { ...mine, ...script }))[arn] ?? {};

describe('an organization', () => {
  it('is a thing of its management account alone', async () => {
    expect(Object.keys(await factsFound(organization, mine))).toEqual([arn]);
    expect(await factsFound(organization, managedBy('444455556666'))).toEqual({});
    const alone = { DescribeOrganization: 'AWSOrganizationsNotInUseException' };
    expect(await factsFound(organization, alone)).toEqual({});
    expect(await factsFound(organization, {})).toEqual({ denied: {} });
  });

  it.each<[unknown, object | string]>([
    [known(true), { EnabledFeatures: ['RootCredentialsManagement', 'RootSessions'] }],
    [known(false), { EnabledFeatures: ['RootSessions'] }],
    [known(false), 'ServiceAccessNotEnabledException'],
    [known(false), 'OrganizationNotInAllFeaturesModeException'],
    [unread('absent'), {}],
    [unread('denied'), 'AccessDenied'],
  ])('manages root credentials: %j by %j', async (expected, ListOrganizationsFeatures) => {
    const { rootCredentialsManaged } = await factsWith({ ListOrganizationsFeatures });
    expect(rootCredentialsManaged).toEqual(expected);
  });

  it('counts the types of policies that are in force', async () => {
    const PolicyTypes = [
      { Type: 'TAG_POLICY', Status: 'ENABLED' },
      { Type: 'BACKUP_POLICY', Status: 'PENDING_ENABLE' },
    ];
    const { policyTypes } = await factsWith({ ListRoots: { Roots: [{ Id: 'r-1', PolicyTypes }] } });
    expect(policyTypes).toEqual(known(['TAG_POLICY']));
  });

  it('is unknown in its guardrails where one of them could not be read', async () => {
    const ListPoliciesForTarget = { Policies: [{ Id: 'p-1', Name: 'guardrails' }] };
    const script = { ListRoots: { Roots: [{ Id: 'r-1' }] }, ListPoliciesForTarget };
    const { leavingDenied, contentKeptFromAi } = await factsWith(script);
    expect([leavingDenied, contentKeptFromAi]).toEqual([unread('denied'), unread('denied')]);
    const malformed = await factsWith({ ...script, DescribePolicy: { Policy: { Content: '{' } } });
    expect(malformed['regionsRestricted']).toEqual(unread('malformed'));
  });
});
