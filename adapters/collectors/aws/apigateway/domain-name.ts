import { type Fact, known, unread } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { each } from '../listing.ts';
import { apigateway } from './service.ts';

/** Policies are named by the oldest TLS that they were made for, then by that which they ask for. */
const acceptsOldTls = (policy: string | undefined): Fact<boolean> => {
  if (policy === undefined) return unread('absent');
  if (policy === 'TLS_1_0') return known(true);
  return /^(TLS_1_2$|SecurityPolicy_TLS1[23]_)/.test(policy) ? known(false) : unread('undecided');
};

/** Those of HTTP APIs are listed with those of REST APIs. */
export const domainName = collects(
  'aws.apigateway.domain-name',
  each(apigateway, 'GetDomainNames', { limit: 500 }, ({ items }) => items),
  (item, { partition, region }) =>
    `arn:${partition}:apigateway:${region}::/domainnames/${item.domainName}`,
).facts({ acceptsOldTls: ({ securityPolicy }) => acceptsOldTls(securityPolicy) });
