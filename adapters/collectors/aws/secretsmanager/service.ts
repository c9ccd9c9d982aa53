import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html */
export const secretsmanager = awsService({
  id: 'secretsmanager',
  prefix: 'secretsmanager',
  load: () => import('@aws-sdk/client-secrets-manager'),
  client: 'SecretsManagerClient',
  scope: 'regional',
  rate: { perSecond: 30, burst: 30 },
});
