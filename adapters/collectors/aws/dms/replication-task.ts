import { z } from 'zod';
import { derived, type Fact } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { jsonText } from '../json-text.ts';
import { each } from '../listing.ts';
import { dms } from './service.ts';

const Settings = z.object({ Logging: z.object({ EnableLogging: z.boolean() }) });

const logging = (settings: string | undefined): Fact<boolean> =>
  derived({ read: jsonText(settings, Settings) }, ({ read }) => read.Logging.EnableLogging);

export const replicationTask = collects(
  'aws.dms.replication-task',
  each(dms, 'DescribeReplicationTasks', {}, ({ ReplicationTasks }) => ReplicationTasks),
  ({ ReplicationTaskArn, ReplicationTaskIdentifier }) =>
    ReplicationTaskArn ?? `${ReplicationTaskIdentifier}`,
).facts({ logging: ({ ReplicationTaskSettings }) => logging(ReplicationTaskSettings) });
