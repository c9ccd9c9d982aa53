import { z } from 'zod';
import { type Fact, known, unread } from '#core/domain/fact.ts';
import { each, within } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { emr } from './service.ts';

const SecurityConfiguration = z.object({
  EncryptionConfiguration: z
    .object({
      EnableAtRestEncryption: z.boolean().default(false),
      EnableInTransitEncryption: z.boolean().default(false),
    })
    .optional(),
  AuthenticationConfiguration: z.object({ KerberosConfiguration: z.unknown() }).optional(),
});

/** What a security configuration turns on; what it does not speak of is off. */
export interface ClusterSecurity {
  readonly atRest: boolean;
  readonly inTransit: boolean;
  readonly kerberos: boolean;
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const parseClusterSecurity = (text: string): Fact<ClusterSecurity> => {
  const read = SecurityConfiguration.safeParse(jsonOf(text));
  if (!read.success) return unread('malformed');
  const { EncryptionConfiguration: encryption, AuthenticationConfiguration: authentication } =
    read.data;
  return known({
    atRest: encryption?.EnableAtRestEncryption ?? false,
    inTransit: encryption?.EnableInTransitEncryption ?? false,
    kerberos: authentication?.KerberosConfiguration !== undefined,
  });
};

/** By name; clusters name theirs. */
export const securityConfigurations = allOf(
  within(
    each(
      emr,
      'ListSecurityConfigurations',
      {},
      ({ SecurityConfigurations }) => SecurityConfigurations,
    ),
    ({ Name }) => `${Name}`,
    emr,
    'DescribeSecurityConfiguration',
    ({ Name }) => ({ Name }),
    (configuration) => [configuration],
  ),
);
