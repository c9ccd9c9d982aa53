import type { ListResourceRecordSetsResponse } from '@aws-sdk/client-route-53';
import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53.html */
export const route53 = awsService({
  id: 'route53',
  prefix: 'route53',
  load: () => import('@aws-sdk/client-route-53'),
  client: 'Route53Client',
  scope: 'global',
  homeRegion: 'us-east-1',
  turns: {
    ListResourceRecordSets: (answer: ListResourceRecordSetsResponse) =>
      answer.IsTruncated
        ? {
            StartRecordName: answer.NextRecordName,
            StartRecordType: answer.NextRecordType,
            StartRecordIdentifier: answer.NextRecordIdentifier,
          }
        : null,
  },
  // Five requests a second for the whole account.
  rate: { perSecond: 4, burst: 4 },
});
