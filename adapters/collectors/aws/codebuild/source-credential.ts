import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { codebuild } from './service.ts';

export const sourceCredential = collects(
  'aws.codebuild.source-credential',
  each(
    codebuild,
    'ListSourceCredentials',
    {},
    ({ sourceCredentialsInfos }) => sourceCredentialsInfos,
  ),
  ({ arn }) => arn ?? '',
).facts({
  authType: ({ authType }) =>
    oneOfThose(authType, [
      'OAUTH',
      'BASIC_AUTH',
      'PERSONAL_ACCESS_TOKEN',
      'CODECONNECTIONS',
      'SECRETS_MANAGER',
    ]),
});
