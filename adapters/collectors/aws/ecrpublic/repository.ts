import { resourceOpenToAnyone } from '#core/domain/derive/resource-policy.ts';
import { derived } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { ecrpublic } from './service.ts';

/** A public repository is read by anyone, whatever its policy says of it. */
const reading = /^ecr-public:(?:BatchCheck|Describe|Get|List)/i;

export const repository = collects(
  'aws.ecrpublic.repository',
  each(ecrpublic, 'DescribeRepositories', { maxResults: 1000 }, ({ repositories }) => repositories),
  ({ repositoryArn }) => repositoryArn ?? '',
)
  .read(
    ecrpublic,
    'GetRepositoryPolicy',
    ({ repositoryName }) => ({ repositoryName }),
    { policy: ({ policyText }) => parsePolicy(policyText) },
    { RepositoryPolicyNotFoundException: { policy: null } },
  )
  .derive('openToAnyone', ['policy'], ({ policy }, { account }) => {
    const open = resourceOpenToAnyone(policy, account, { mayBeAnonymous: false });
    return derived({ open }, (parts) => parts.open.filter(({ action }) => !reading.test(action)));
  });
