import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { lightsail } from './service.ts';

export const bucket = collects(
  'aws.lightsail.bucket',
  each(lightsail, 'GetBuckets', {}, ({ buckets }) => buckets),
  ({ arn }) => arn ?? '',
).facts({
  objects: ({ accessRules }) => oneOfThose(accessRules?.getObject, ['private', 'public']),
  allowsPublicObjects: ({ accessRules }) => given(accessRules?.allowPublicOverrides),
});
