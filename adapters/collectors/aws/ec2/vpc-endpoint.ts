import { type Fact, known } from '#core/domain/fact.ts';
import { stranger } from '#core/domain/policy/asker.ts';
import type { PolicyDocument } from '#core/domain/policy/document.ts';
import { factOfOpenings, type Opening, openToAnyone } from '#core/domain/policy/openings.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { given } from '../given.ts';
import { each, only } from '../listing.ts';
import { arnOf } from '../place.ts';
import { own } from './own.ts';
import { ec2 } from './service.ts';

const openings = (policy: Fact<PolicyDocument | null>): Fact<readonly Opening[]> => {
  if (!policy.known) return policy;
  if (policy.value === null) return known([]);
  return factOfOpenings(openToAnyone(policy.value, stranger({}, { mayBeAnonymous: true })));
};

export const vpcEndpoints = each(
  ec2,
  'DescribeVpcEndpoints',
  { MaxResults: 1000 },
  ({ VpcEndpoints }) => VpcEndpoints,
);

/** A service of AWS made those that are managed by their requester, and alone may change them. */
export const vpcEndpoint = collects(
  'aws.ec2.vpc-endpoint',
  only(own(vpcEndpoints), ({ RequesterManaged }) => !RequesterManaged),
  ({ VpcEndpointId }, place) => arnOf(place, 'ec2', `vpc-endpoint/${VpcEndpointId}`),
)
  .facts({
    type: ({ VpcEndpointType }) => given(VpcEndpointType),
    // "If applicable": services that hear no policy have none.
    policy: ({ PolicyDocument: text }) => (text === undefined ? known(null) : parsePolicy(text)),
    subnets: ({ SubnetIds }) => given(SubnetIds?.length),
  })
  .derive('openToAnyone', ['policy'], ({ policy }) => openings(policy));
