import { z } from 'zod';
import { derived, type Fact } from '#core/domain/fact.ts';
import { jsonText } from '../json-text.ts';
import { each, within } from '../listing.ts';
import { allOf } from '../lookup.ts';
import { emr } from './service.ts';

const SecurityConfiguration = z.object({
  EncryptionConfiguration: z
    .object({
      EnableAtRestEncryption: z.boolean().optional(),
      EnableInTransitEncryption: z.boolean().optional(),
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

export const parseClusterSecurity = (text: string | undefined): Fact<ClusterSecurity> =>
  derived({ read: jsonText(text, SecurityConfiguration) }, ({ read }) => ({
    atRest: read.EncryptionConfiguration?.EnableAtRestEncryption ?? false,
    inTransit: read.EncryptionConfiguration?.EnableInTransitEncryption ?? false,
    kerberos: read.AuthenticationConfiguration?.KerberosConfiguration !== undefined,
  }));

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
