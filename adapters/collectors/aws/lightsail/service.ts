import { awsService } from '../service.ts';

interface Page {
  readonly nextPageToken?: string | undefined;
}

const turn = ({ nextPageToken }: Page) => (nextPageToken ? { pageToken: nextPageToken } : null);

export const lightsail = awsService({
  id: 'lightsail',
  prefix: 'lightsail',
  load: () => import('@aws-sdk/client-lightsail'),
  client: 'LightsailClient',
  scope: 'regional',
  turns: {
    GetInstances: turn,
    GetRelationalDatabases: turn,
    GetBuckets: turn,
    GetStaticIps: turn,
  },
  rate: { perSecond: 5, burst: 10 },
});
