import { describe, expect, it } from 'vitest';
import { managedNode } from '#adapters/collectors/aws/ssm/managed-node.ts';
import { regionSettings } from '#adapters/collectors/aws/ssm/region-settings.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, now, type Script } from './scripted-account.ts';

const nodes = { InstanceInformationList: [{ InstanceId: 'i-1', PingStatus: 'Online' }] };

describe('a managed node', () => {
  const nodeWhere = async (states: readonly object[]) => {
    const [facts] = Object.values(
      await factsFound(managedNode, {
        DescribeInstanceInformation: nodes,
        DescribeInstancePatchStates: { InstancePatchStates: states },
      }),
    );
    return facts ?? {};
  };

  it('tells what its last scan found', async () => {
    const scan = { MissingCount: 4, FailedCount: 1, OperationEndTime: new Date(now) };
    expect(await nodeWhere([scan])).toMatchObject({
      pingStatus: known('Online'),
      patchScanned: known(true),
      missingPatches: known(4),
      failedPatches: known(1),
      patchScanAgeDays: known(0),
    });
  });

  it('misses an unknown number of patches where nobody scanned it', async () => {
    expect(await nodeWhere([])).toMatchObject({
      patchScanned: known(false),
      missingPatches: unread('absent'),
    });
  });
});

describe('the settings of Systems Manager in a region', () => {
  const settingsWhere = async (more: Script) => {
    const script = { DescribeInstanceInformation: nodes, ...more };
    const [facts] = Object.values(await factsFound(regionSettings, script));
    return facts ?? {};
  };
  const withPreferences = async (preferences: string) =>
    settingsWhere({ GetDocument: { Content: preferences } });

  it('say where sessions are logged, and by what key they are encrypted', async () => {
    const inputs = { s3BucketName: '', cloudWatchLogGroupName: 'sessions', kmsKeyId: 'alias/s' };
    expect(await withPreferences(JSON.stringify({ inputs }))).toMatchObject({
      managedNodes: known(1),
      sessionLogs: known(['sessions']),
      sessionKmsKey: known('alias/s'),
    });
  });

  it('say nowhere where nobody set preferences', async () => {
    expect(await settingsWhere({ GetDocument: 'InvalidDocument' })).toMatchObject({
      sessionLogs: known([]),
      sessionKmsKey: known(null),
    });
  });

  it.each(['', '{}', '[]', '{"inputs": {"s3BucketName": 1}}'])(
    'are unknown where the document reads %s',
    async (content) => {
      const facts = await withPreferences(content);
      expect(facts['sessionLogs']).toEqual(unread('malformed'));
    },
  );

  it('tell whether documents may be made public', async () => {
    const GetServiceSetting = { ServiceSetting: { SettingValue: 'Disable' } };
    const facts = await settingsWhere({ GetServiceSetting });
    expect(facts['publicDocumentSharing']).toEqual(known('Disable'));
  });
});
