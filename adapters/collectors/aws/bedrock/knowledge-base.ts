import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { described, each } from '../listing.ts';
import { bedrockAgent } from './service.ts';

export const knowledgeBase = collects(
  'aws.bedrock.knowledge-base',
  described(
    each(
      bedrockAgent,
      'ListKnowledgeBases',
      { maxResults: 100 },
      ({ knowledgeBaseSummaries }) => knowledgeBaseSummaries,
    ),
    1,
    bedrockAgent,
    'GetKnowledgeBase',
    ([found]) => ({ knowledgeBaseId: found?.knowledgeBaseId }),
    ({ knowledgeBase: found }) => (found ? [found] : []),
  ),
  ({ knowledgeBaseArn }) => knowledgeBaseArn ?? '',
).facts({ roleArn: ({ roleArn }) => given(roleArn) });
