import type { ListArchivesResponse, ListEventBusesResponse } from '@aws-sdk/client-eventbridge';
import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html */
export const events = awsService({
  id: 'events',
  prefix: 'events',
  load: () => import('@aws-sdk/client-eventbridge'),
  client: 'EventBridgeClient',
  scope: 'regional',
  turns: {
    ListEventBuses: ({ NextToken }: ListEventBusesResponse) => (NextToken ? { NextToken } : null),
    ListArchives: ({ NextToken }: ListArchivesResponse) => (NextToken ? { NextToken } : null),
  },
  rate: { perSecond: 10, burst: 10 },
});
