import { z } from 'zod';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { dms } from './service.ts';

const Settings = z.object({ Logging: z.object({ EnableLogging: z.boolean() }) });

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const logging = (text: string | undefined): Fact<boolean> => {
  if (text === undefined) return unread('absent');
  const settings = Settings.safeParse(jsonOf(text));
  return settings.success ? known(settings.data.Logging.EnableLogging) : unread('malformed');
};

export const replicationTask = collects(
  'aws.dms.replication-task',
  each(dms, 'DescribeReplicationTasks', {}, ({ ReplicationTasks }) => ReplicationTasks),
  ({ ReplicationTaskArn, ReplicationTaskIdentifier }) =>
    ReplicationTaskArn ?? `${ReplicationTaskIdentifier}`,
).facts({ logging: ({ ReplicationTaskSettings }) => logging(ReplicationTaskSettings) });
