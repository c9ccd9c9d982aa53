import { awsService } from '../service.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitouserpools.html */
export const cognito = awsService({
  id: 'cognito',
  prefix: 'cognito-idp',
  load: () => import('@aws-sdk/client-cognito-identity-provider'),
  client: 'CognitoIdentityProviderClient',
  scope: 'regional',
  rate: { perSecond: 10, burst: 10 },
});

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitoidentity.html */
export const cognitoIdentity = awsService({
  id: 'cognito-identity',
  prefix: 'cognito-identity',
  load: () => import('@aws-sdk/client-cognito-identity'),
  client: 'CognitoIdentityClient',
  scope: 'regional',
  rate: { perSecond: 5, burst: 5 },
});
