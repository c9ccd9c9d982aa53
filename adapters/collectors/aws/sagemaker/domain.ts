import { collects } from '../collects.ts';
import { given, oneOfThose, orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { sagemaker } from './service.ts';

export const domain = collects(
  'aws.sagemaker.domain',
  each(sagemaker, 'ListDomains', { MaxResults: 100 }, ({ Domains }) => Domains),
  ({ DomainArn }) => DomainArn ?? '',
).read(sagemaker, 'DescribeDomain', ({ DomainId }) => ({ DomainId }), {
  // The default of the API is the network of SageMaker, as it documents.
  networkAccess: ({ AppNetworkAccessType = 'PublicInternetOnly' }) =>
    oneOfThose(AppNetworkAccessType, ['PublicInternetOnly', 'VpcOnly']),
  signIn: ({ AuthMode }) => oneOfThose(AuthMode, ['SSO', 'IAM']),
  key: ({ KmsKeyId }) => orDefault(KmsKeyId, null),
  roleArn: ({ DefaultUserSettings }) => given(DefaultUserSettings?.ExecutionRole),
});
