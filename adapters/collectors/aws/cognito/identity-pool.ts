import { collects } from '../collects.ts';
import { given, orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { arnOf } from '../place.ts';
import { cognitoIdentity } from './service.ts';

export const identityPool = collects(
  'aws.cognito.identity-pool',
  each(cognitoIdentity, 'ListIdentityPools', { MaxResults: 60 }, (answer) => answer.IdentityPools),
  ({ IdentityPoolId }, place) => arnOf(place, 'cognito-identity', `identitypool/${IdentityPoolId}`),
).read(cognitoIdentity, 'DescribeIdentityPool', ({ IdentityPoolId }) => ({ IdentityPoolId }), {
  allowsGuests: ({ AllowUnauthenticatedIdentities }) => given(AllowUnauthenticatedIdentities),
  allowsClassicFlow: ({ AllowClassicFlow }) => orDefault(AllowClassicFlow, false),
});
