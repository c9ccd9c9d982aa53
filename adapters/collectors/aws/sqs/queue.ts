import type { GetQueueAttributesRequest } from '@aws-sdk/client-sqs';
import { resourceOpenToAnyone } from '#core/domain/derive/resource-policy.ts';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import type { QueueEncryption } from '#core/domain/resources/aws-sqs.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { sqs } from './service.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

const encryptionOf = ({
  KmsMasterKeyId,
  SqsManagedSseEnabled,
}: Attributes): Fact<QueueEncryption> => {
  if (KmsMasterKeyId) return known('kms');
  if (SqsManagedSseEnabled === undefined) return unread('absent');
  return known(SqsManagedSseEnabled === 'true' ? 'sqs' : 'none');
};

export const queue = collects(
  'aws.sqs.queue',
  each(sqs, 'ListQueues', { MaxResults: 1000 }, ({ QueueUrls }) => QueueUrls),
  (url, place) => arnOf(place, 'sqs', url.split('/').at(-1) ?? url),
)
  .read(
    sqs,
    'GetQueueAttributes',
    (QueueUrl): GetQueueAttributesRequest => ({ QueueUrl, AttributeNames: ['All'] }),
    {
      encryption: ({ Attributes }) => encryptionOf(Attributes ?? {}),
      policy: ({ Attributes }) =>
        Attributes?.Policy ? parsePolicy(Attributes.Policy) : known(null),
      handsOnFailures: ({ Attributes }) => known(Boolean(Attributes?.RedrivePolicy)),
    },
  )
  .readAll(
    sqs,
    'ListDeadLetterSourceQueues',
    (QueueUrl) => ({ QueueUrl }),
    ({ queueUrls }) => queueUrls,
    { servesAsDeadLetterQueue: (sources) => known(sources.length > 0) },
  )
  .derive('openToAnyone', ['policy'], ({ policy }, { account }) =>
    resourceOpenToAnyone(policy, account, { mayBeAnonymous: true }),
  );
