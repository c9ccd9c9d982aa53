import { isNamedAsSecret } from '#core/domain/derive/secret-name.ts';
import { known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf, daysSince } from '../place.ts';
import { ssm } from './service.ts';

export const parameter = collects(
  'aws.ssm.parameter',
  each(ssm, 'DescribeParameters', { MaxResults: 50 }, ({ Parameters }) => Parameters),
  ({ Name }, place) => arnOf(place, 'ssm', `parameter/${Name?.replace(/^\//, '')}`),
).facts({
  type: ({ Type }) => oneOfThose(Type, ['String', 'StringList', 'SecureString']),
  isNamedAsSecret: ({ Name }) => (Name ? known(isNamedAsSecret(Name)) : unread('absent')),
  unchangedDays: ({ LastModifiedDate }, place) =>
    LastModifiedDate ? known(daysSince(place, LastModifiedDate)) : unread('absent'),
});
