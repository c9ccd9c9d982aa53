import { collects } from '../collects.ts';
import { orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { bedrock } from './service.ts';

export const customModel = collects(
  'aws.bedrock.custom-model',
  each(
    bedrock,
    'ListCustomModels',
    { isOwned: true, maxResults: 100 },
    ({ modelSummaries }) => modelSummaries,
  ),
  ({ modelArn }) => modelArn ?? '',
).read(bedrock, 'GetCustomModel', ({ modelArn }) => ({ modelIdentifier: modelArn }), {
  key: ({ modelKmsKeyArn }) => orDefault(modelKmsKeyArn, null),
});
