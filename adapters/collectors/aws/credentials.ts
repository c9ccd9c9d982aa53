import type { AwsAccess } from '#core/domain/audit/access.ts';
import type { Credentials } from './aws-client.ts';

interface Options {
  readonly region: string;
  readonly endpoint?: string;
}

interface Assumed extends Options {
  readonly roleArn: string;
  readonly externalId: string | null;
  /** That the role is assumed with; null: those of this process. */
  readonly with: Credentials | null;
}

const sessionName = 'probant-audit';
const sessionSeconds = 3600;

/** Credentials of a role, assumed when they are first needed and again before they end. */
export const assumedRole = async ({
  roleArn,
  externalId,
  with: master,
  region,
  endpoint,
}: Assumed): Promise<Credentials> => {
  const { fromTemporaryCredentials } = await import('@aws-sdk/credential-providers');
  return fromTemporaryCredentials({
    ...(master === null ? {} : { masterCredentials: master }),
    params: {
      RoleArn: roleArn,
      RoleSessionName: sessionName,
      DurationSeconds: sessionSeconds,
      ...(externalId === null ? {} : { ExternalId: externalId }),
    },
    clientConfig: { region, ...(endpoint === undefined ? {} : { endpoint }) },
  });
};

/** Credentials for an access; the SDK's providers are loaded when one is first needed. */
export const credentialsFor = async (access: AwsAccess, options: Options): Promise<Credentials> => {
  if (access.kind === 'key') {
    const { accessKeyId, secretAccessKey, sessionToken } = access;
    const pair = { accessKeyId, secretAccessKey };
    return () => Promise.resolve(sessionToken === null ? pair : { ...pair, sessionToken });
  }
  if (access.kind === 'role') {
    const { roleArn, externalId } = access;
    return assumedRole({ ...options, roleArn, externalId, with: null });
  }
  const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
  return fromNodeProviderChain(access.name === null ? {} : { profile: access.name });
};
