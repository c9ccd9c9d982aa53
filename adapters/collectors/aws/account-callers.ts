import type { AwsAccess } from '#core/domain/audit/access.ts';
import type { Call } from '#core/domain/audit/collected.ts';
import type { AwsTarget } from '#core/domain/audit/target.ts';
import { type AwsCaller, awsCaller } from './aws-caller.ts';
import type { Credentials } from './aws-client.ts';
import { assumedRole, credentialsFor } from './credentials.ts';
import { partitionOf } from './regions.ts';

/**
 * A caller in an account of the target; null: in the one whose credentials they are. Each call is
 * recorded, and none is made once `signal` aborts.
 */
export type CallerIn = (
  account: string | null,
  record: (call: Call) => void,
  signal: AbortSignal,
) => Promise<AwsCaller>;

interface Options {
  readonly target: AwsTarget;
  readonly access: AwsAccess;
  readonly home: string;
  readonly endpoint?: string;
}

/** Enters the account by its access, and from there the others of its organisation by their role. */
export const accountCallers = ({ target, access, home, endpoint }: Options): CallerIn => {
  const at = { region: home, ...(endpoint === undefined ? {} : { endpoint }) };
  const own = credentialsFor(access, at);
  const externalId = access.kind === 'role' ? access.externalId : null;

  const credentialsIn = async (account: string | null): Promise<Credentials> => {
    const { organization } = target;
    if (account === null || account === target.account || !organization) return await own;
    const roleArn = `arn:${partitionOf(home)}:iam::${account}:role/${organization.memberRole}`;
    return await assumedRole({ ...at, roleArn, externalId, with: await own });
  };

  return async (account, record, signal) =>
    awsCaller({
      credentials: await credentialsIn(account),
      record,
      signal,
      ...(endpoint === undefined ? {} : { endpoint }),
    });
};
