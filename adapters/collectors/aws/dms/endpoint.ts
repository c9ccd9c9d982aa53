import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { dms } from './service.ts';

export const endpoint = collects(
  'aws.dms.endpoint',
  each(dms, 'DescribeEndpoints', {}, ({ Endpoints }) => Endpoints),
  ({ EndpointArn, EndpointIdentifier }) => EndpointArn ?? `${EndpointIdentifier}`,
).facts({
  engine: ({ EngineName }) => given(EngineName),
  // "The default is none", says the API reference.
  sslMode: ({ SslMode = 'none' }) =>
    oneOfThose(SslMode, ['none', 'require', 'verify-ca', 'verify-full']),
});
