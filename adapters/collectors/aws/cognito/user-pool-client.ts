import type { TimeUnitsType, UserPoolClientType } from '@aws-sdk/client-cognito-identity-provider';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose, orDefault } from '../given.ts';
import { within } from '../listing.ts';
import { cognito } from './service.ts';
import { poolArn, pools } from './user-pool.ts';

const clients = within(
  pools,
  ({ Id }) => `${Id}`,
  cognito,
  'ListUserPoolClients',
  ({ Id }) => ({ UserPoolId: Id, MaxResults: 60 }),
  ({ UserPoolClients }) => UserPoolClients,
);

const minutesIn: Readonly<Record<TimeUnitsType, number>> = {
  seconds: 1 / 60,
  minutes: 1,
  hours: 60,
  days: 1440,
};

/** One hour where nothing is set; a number without a unit counts hours. */
const accessTokenMinutes = ({ AccessTokenValidity, TokenValidityUnits }: UserPoolClientType) =>
  AccessTokenValidity
    ? AccessTokenValidity * minutesIn[TokenValidityUnits?.AccessToken ?? 'hours']
    : 60;

const grantNames = ['code', 'implicit', 'client_credentials'] as const;
type Grant = (typeof grantNames)[number];

const grantsOf = (client: UserPoolClientType): Fact<readonly Grant[]> => {
  // Grants that are listed count only where OAuth is turned on.
  const flows = client.AllowedOAuthFlowsUserPoolClient ? (client.AllowedOAuthFlows ?? []) : [];
  const grants = flows.map((flow) => oneOfThose(flow, grantNames));
  const read = grants.flatMap((grant) => (grant.known ? grant.value : []));
  return read.length === grants.length ? known(read) : unread('undecided');
};

const isPlainHttp = (address: string): boolean =>
  address.startsWith('http://') &&
  !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(address);

export const userPoolClient = collects(
  'aws.cognito.user-pool-client',
  clients,
  ({ parent, item }, place) => `${poolArn(parent, place)}/client/${item.ClientId}`,
).read(
  cognito,
  'DescribeUserPoolClient',
  ({ parent, item }) => ({ UserPoolId: parent.Id, ClientId: item.ClientId }),
  {
    userExistenceErrors: ({ UserPoolClient }) =>
      oneOfThose(UserPoolClient?.PreventUserExistenceErrors ?? 'LEGACY', ['ENABLED', 'LEGACY']),
    revokesTokens: ({ UserPoolClient }) => given(UserPoolClient?.EnableTokenRevocation),
    grants: ({ UserPoolClient = {} }) => grantsOf(UserPoolClient),
    authenticationFlows: ({ UserPoolClient }) => orDefault(UserPoolClient?.ExplicitAuthFlows, []),
    // Left out where nobody is called back.
    plainHttpCallbacks: ({ UserPoolClient }) =>
      known((UserPoolClient?.CallbackURLs ?? []).filter(isPlainHttp)),
    accessTokenMinutes: ({ UserPoolClient }) =>
      UserPoolClient ? known(accessTokenMinutes(UserPoolClient)) : unread('absent'),
  },
);
