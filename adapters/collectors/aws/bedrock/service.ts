import { awsService } from '../service.ts';

export const bedrock = awsService({
  id: 'bedrock',
  prefix: 'bedrock',
  load: () => import('@aws-sdk/client-bedrock'),
  client: 'BedrockClient',
  scope: 'regional',
  rate: { perSecond: 8, burst: 16 },
});

/** Agents, and what they know: another API, under the same prefix of IAM. */
export const bedrockAgent = awsService({
  id: 'bedrockagent',
  prefix: 'bedrock',
  load: () => import('@aws-sdk/client-bedrock-agent'),
  client: 'BedrockAgentClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 10 },
});
