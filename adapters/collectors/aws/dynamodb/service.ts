import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html */
export const dynamodb = awsService({
  id: 'dynamodb',
  prefix: 'dynamodb',
  load: () => import('@aws-sdk/client-dynamodb'),
  client: 'DynamoDBClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 10 },
});
