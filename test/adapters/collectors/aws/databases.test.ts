import type { EventSubscription, Parameter } from '@aws-sdk/client-rds';
import { describe, expect, it } from 'vitest';
import { replicationInstance } from '#adapters/collectors/aws/dms/replication-instance.ts';
import { replicationTask } from '#adapters/collectors/aws/dms/replication-task.ts';
import { cluster as docdbCluster } from '#adapters/collectors/aws/docdb/cluster.ts';
import { instance } from '#adapters/collectors/aws/rds/instance.ts';
import { regionSettings } from '#adapters/collectors/aws/rds/region-settings.ts';
import { namespace } from '#adapters/collectors/aws/redshiftserverless/namespace.ts';
import { workgroup } from '#adapters/collectors/aws/redshiftserverless/workgroup.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound, type Script } from './scripted-account.ts';

describe('an RDS instance', () => {
  const instances = (said: object) => ({
    DBInstances: [{ DBInstanceArn: 'one', Engine: 'postgres', ...said }],
  });
  const factsOf = async (said: object, script: Script) => {
    const found = await factsFound(instance, { DescribeDBInstances: instances(said), ...script });
    return found['one'] ?? {};
  };
  const tlsBy = async (parameter: Parameter) =>
    (await factsOf({}, { DescribeDBParameters: { Parameters: [parameter] } }))['tlsRequired'];

  it.each([
    ['rds.force_ssl', '1', true],
    ['rds.force_ssl', '0', false],
    ['require_secure_transport', 'ON', true],
    ['require_secure_transport', '1', true],
    ['require_secure_transport', 'OFF', false],
  ])('requires TLS by %s = %s: %s', async (ParameterName, ParameterValue, expected) => {
    expect(await tlsBy({ ParameterName, ParameterValue })).toEqual(known(expected));
  });

  it('has a documented default for one of the two parameters alone', async () => {
    expect(await tlsBy({ ParameterName: 'require_secure_transport' })).toEqual(known(false));
    expect(await tlsBy({ ParameterName: 'rds.force_ssl' })).toEqual(unread('absent'));
    expect(await tlsBy({ ParameterName: 'another', ParameterValue: '1' })).toEqual(
      unread('absent'),
    );
    expect(await tlsBy({ ParameterName: 'rds.force_ssl', ParameterValue: 'maybe' })).toEqual(
      unread('undecided'),
    );
  });

  const majors = {
    DBMajorEngineVersions: ['13', '1'].map((MajorEngineVersion) => ({
      Engine: 'postgres',
      MajorEngineVersion,
      SupportedEngineLifecycles: [
        {
          LifecycleSupportName: 'open-source-rds-standard-support',
          LifecycleSupportEndDate: new Date('2026-11-12T00:00:00Z'),
        },
      ],
    })),
  };
  const supportOf = async (EngineVersion: string, versions: object | string) =>
    (await factsOf({ EngineVersion }, { DescribeDBMajorEngineVersions: versions }))[
      'standardSupportEndsInDays'
    ];

  it('counts the days of support of its major version', async () => {
    expect(await supportOf('13.4', majors)).toEqual(known(-10));
    expect(await supportOf('130.1', majors)).toEqual(unread('absent'));
    expect(await supportOf('13.4', 'Denied')).toEqual(unread('denied'));
  });

  it('counts the days of its certificate', async () => {
    const CertificateDetails = { ValidTill: new Date('2026-12-02T00:00:00Z') };
    const facts = await factsOf({ CertificateDetails }, {});
    expect(facts['certificateExpiresInDays']).toEqual(known(10));
    expect((await factsOf({}, {}))['certificateExpiresInDays']).toEqual(unread('absent'));
  });

  it('is none where the engine is of another service', async () => {
    expect(await factsOf({ Engine: 'neptune' }, {})).toEqual({});
  });
});

describe('the failures of RDS instances', () => {
  const notifiedBy = async (subscription: EventSubscription | string) => {
    const DescribeEventSubscriptions =
      typeof subscription === 'string'
        ? subscription
        : { EventSubscriptionsList: [{ Enabled: true, Status: 'active', ...subscription }] };
    const found = await factsFound(regionSettings, {
      DescribeDBInstances: {},
      DescribeEventSubscriptions,
    });
    return Object.values(found)[0]?.['instanceFailuresNotified'];
  };

  it.each<[EventSubscription, boolean]>([
    [{}, true],
    [{ SourceType: 'db-instance', EventCategoriesList: ['failure', 'backup'] }, true],
    [{ SourceType: 'db-instance', EventCategoriesList: ['backup'] }, false],
    [{ SourceType: 'db-snapshot' }, false],
    [{ SourceType: 'db-instance', SourceIdsList: ['one'] }, false],
    [{ Enabled: false }, false],
    [{ Status: 'no-permission' }, false],
  ])('are told by %j: %s', async (subscription, expected) => {
    expect(await notifiedBy(subscription)).toEqual(known(expected));
  });

  it('are unknown where subscriptions were not read', async () => {
    expect(await notifiedBy('Denied')).toEqual(unread('denied'));
  });
});

describe('a DocumentDB cluster', () => {
  const requiresTls = async (ParameterValue: string | undefined) => {
    const found = await factsFound(docdbCluster, {
      DescribeDBClusters: {
        DBClusters: [
          { DBClusterArn: 'one', Engine: 'docdb' },
          { DBClusterArn: 'other', Engine: 'aurora-mysql' },
        ],
      },
      DescribeDBClusterParameters: { Parameters: [{ ParameterName: 'tls', ParameterValue }] },
    });
    expect(Object.keys(found)).toEqual(['one']);
    return found['one']?.['tlsRequired'];
  };

  it('requires TLS unless it is disabled', async () => {
    expect(await requiresTls('enabled')).toEqual(known(true));
    expect(await requiresTls('tls1.2+')).toEqual(known(true));
    expect(await requiresTls('disabled')).toEqual(known(false));
    expect(await requiresTls(undefined)).toEqual(unread('absent'));
  });
});

describe('Redshift Serverless', () => {
  it('requires TLS as its parameter says', async () => {
    const requireSsl = (parameterValue: string) => [
      { parameterKey: 'require_ssl', parameterValue },
    ];
    const found = await factsFound(workgroup, {
      ListWorkgroups: {
        workgroups: [
          { workgroupArn: 'yes', configParameters: requireSsl('true') },
          { workgroupArn: 'no', configParameters: requireSsl('false') },
          { workgroupArn: 'unsaid' },
        ],
      },
    });
    expect(found['yes']?.['tlsRequired']).toEqual(known(true));
    expect(found['no']?.['tlsRequired']).toEqual(known(false));
    expect(found['unsaid']?.['tlsRequired']).toEqual(unread('absent'));
  });

  it('exports no log where none is named', async () => {
    const found = await factsFound(namespace, {
      ListNamespaces: { namespaces: [{ namespaceArn: 'one' }] },
    });
    expect(found['one']?.['exportedLogs']).toEqual(known([]));
  });
});

describe('DMS', () => {
  it('tells what a replication instance answers', async () => {
    const found = await factsFound(replicationInstance, {
      DescribeReplicationInstances: {
        ReplicationInstances: [{ ReplicationInstanceArn: 'one', PubliclyAccessible: true }],
      },
    });
    expect(found['one']).toEqual({
      publiclyAccessible: known(true),
      autoMinorVersionUpgrade: unread('absent'),
      multiAz: unread('absent'),
    });
  });

  it.each([
    ['{"Logging":{"EnableLogging":true}}', known(true)],
    ['{"Logging":{"EnableLogging":false}}', known(false)],
    ['{"Logging":{}}', unread('malformed')],
    ['not JSON', unread('malformed')],
    [undefined, unread('absent')],
  ])('reads the settings of a task: %s', async (ReplicationTaskSettings, expected) => {
    const found = await factsFound(replicationTask, {
      DescribeReplicationTasks: {
        ReplicationTasks: [{ ReplicationTaskArn: 'one', ReplicationTaskSettings }],
      },
    });
    expect(found['one']?.['logging']).toEqual(expected);
  });
});
