import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each } from '../listing.ts';
import { lightsail } from './service.ts';

export const staticIp = collects(
  'aws.lightsail.static-ip',
  each(lightsail, 'GetStaticIps', {}, ({ staticIps }) => staticIps),
  ({ arn }) => arn ?? '',
).facts({ isAttached: ({ isAttached }) => given(isAttached) });
