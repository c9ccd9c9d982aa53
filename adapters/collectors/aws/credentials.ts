import type { AwsAccess } from '#core/domain/audit/access.ts';
import type { Credentials } from './aws-client.ts';

interface Options {
  readonly region: string;
  readonly endpoint?: string;
}

const sessionName = 'probant-audit';
const sessionSeconds = 3600;

/** Credentials for an access; the SDK's providers are loaded when one is first needed. */
export const credentialsFor = async (
  access: AwsAccess,
  { region, endpoint }: Options,
): Promise<Credentials> => {
  if (access.kind === 'key') {
    const { accessKeyId, secretAccessKey, sessionToken } = access;
    const pair = { accessKeyId, secretAccessKey };
    return () => Promise.resolve(sessionToken === null ? pair : { ...pair, sessionToken });
  }
  const providers = await import('@aws-sdk/credential-providers');
  if (access.kind === 'profile') {
    return access.name === null
      ? providers.fromNodeProviderChain()
      : providers.fromNodeProviderChain({ profile: access.name });
  }
  const { roleArn, externalId } = access;
  return providers.fromTemporaryCredentials({
    params: {
      RoleArn: roleArn,
      RoleSessionName: sessionName,
      DurationSeconds: sessionSeconds,
      ...(externalId === null ? {} : { ExternalId: externalId }),
    },
    clientConfig: { region, ...(endpoint === undefined ? {} : { endpoint }) },
  });
};
