import { collects } from '../collects.ts';
import { given, orDefault } from '../given.ts';
import { described, each } from '../listing.ts';
import { bedrockAgent } from './service.ts';

/** As guardrails: its working draft, of which versions are copies. */
export const agent = collects(
  'aws.bedrock.agent',
  described(
    each(bedrockAgent, 'ListAgents', { maxResults: 100 }, ({ agentSummaries }) => agentSummaries),
    1,
    bedrockAgent,
    'GetAgent',
    ([found]) => ({ agentId: found?.agentId }),
    ({ agent: found }) => (found ? [found] : []),
  ),
  ({ agentArn }) => agentArn ?? '',
).facts({
  guardrail: ({ guardrailConfiguration }) =>
    orDefault(guardrailConfiguration?.guardrailIdentifier, null),
  key: ({ customerEncryptionKeyArn }) => orDefault(customerEncryptionKeyArn, null),
  roleArn: ({ agentResourceRoleArn }) => given(agentResourceRoleArn),
});
