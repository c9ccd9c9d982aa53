import { awsService } from '../service.ts';

export const bedrock = awsService({
  id: 'bedrock',
  prefix: 'bedrock',
  load: () => import('@aws-sdk/client-bedrock'),
  client: 'BedrockClient',
  scope: 'regional',
  rate: { perSecond: 8, burst: 16 },
});
