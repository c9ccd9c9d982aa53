import type { Parameter } from '@aws-sdk/client-rds';
import { type Fact, known, unread } from '#core/domain/fact.ts';

/** What makes a database turn plain connections away: PostgreSQL and SQL Server, then MySQL and MariaDB. */
const forceSsl = 'rds.force_ssl';
const secureTransport = 'require_secure_transport';

/** Only these two are asked for: a parameter group holds some five hundred. */
export const tlsParametersOnly = {
  Filters: [{ Name: 'parameter-name', Values: [forceSsl, secureTransport] }],
};

const switches: Readonly<Record<string, boolean>> = {
  '1': true,
  on: true,
  true: true,
  '0': false,
  off: false,
  false: false,
};

/**
 * Whether connections without TLS are refused. `require_secure_transport` is off where it was never
 * set, as the RDS User Guide says of MySQL; where `rds.force_ssl` has a default, it is answered.
 */
export const tlsRequired = (parameters: readonly Parameter[]): Fact<boolean> => {
  const found = parameters.find(
    ({ ParameterName }) => ParameterName === forceSsl || ParameterName === secureTransport,
  );
  if (!found) return unread('absent');
  const { ParameterName, ParameterValue } = found;
  if (ParameterValue === undefined) {
    return ParameterName === secureTransport ? known(false) : unread('absent');
  }
  const required = switches[ParameterValue.toLowerCase()];
  return required === undefined ? unread('undecided') : known(required);
};
