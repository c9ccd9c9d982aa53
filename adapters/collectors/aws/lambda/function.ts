import type { FunctionConfiguration } from '@aws-sdk/client-lambda';
import { functionInvokableByAnyone } from '#core/domain/derive/function-invocation.ts';
import { lambdaRuntimeDaysLeft } from '#core/domain/derive/lambda-runtime-support.ts';
import { namesOfPlainSecrets, type Setting } from '#core/domain/derive/plain-secrets.ts';
import { derived, type Fact, known, unread } from '#core/domain/fact.ts';
import { parsePolicy } from '#core/domain/policy/parse-document.ts';
import { collects } from '../collects.ts';
import { allOfThose, given, oneOfThose, orDefault } from '../given.ts';
import { each } from '../listing.ts';
import type { Place } from '../place.ts';
import { codeSigningOf, signedFunctions } from './code-signing.ts';
import { subnets, zonesOf } from './function-subnets.ts';
import { lambda } from './service.ts';

const byName = ({ FunctionName }: FunctionConfiguration) => ({ FunctionName });

/** Variables that the caller may not decrypt are left out, beside an error. */
const settingsOf = ({ Environment }: FunctionConfiguration): Fact<readonly Setting[]> =>
  Environment?.Error
    ? unread('denied')
    : known(Object.entries(Environment?.Variables ?? {}).map(([name, value]) => ({ name, value })));

/** Layers of AWS itself name no account that a customer knows: `arn:aws:lambda:::awslayer:…`. */
const foreignLayers = ({ Layers = [] }: FunctionConfiguration, { account }: Place) =>
  Layers.flatMap(({ Arn }) => Arn ?? []).filter((arn) => {
    const owner = arn.split(':')[4];
    return owner !== '' && owner !== account;
  });

// Lambda leaves out what a function was not given: a VPC, layers, a dead-letter queue.
export const lambdaFunction = collects(
  'aws.lambda.function',
  each(lambda, 'ListFunctions', { MaxItems: 50 }, ({ Functions }) => Functions),
  ({ FunctionArn }) => FunctionArn ?? '',
)
  .facts({
    packageType: ({ PackageType }) => oneOfThose(PackageType, ['Zip', 'Image']),
    runtimeDaysLeft: ({ Runtime }, { now }) =>
      Runtime === undefined ? unread('absent') : lambdaRuntimeDaysLeft(Runtime, now),
    environmentNames: (item) =>
      derived({ settings: settingsOf(item) }, ({ settings }) => settings.map(({ name }) => name)),
    plainSecrets: (item) =>
      derived({ settings: settingsOf(item) }, ({ settings }) => namesOfPlainSecrets(settings)),
    environmentKey: ({ KMSKeyArn }) => orDefault(KMSKeyArn, null),
    tracing: ({ TracingConfig }) => oneOfThose(TracingConfig?.Mode, ['Active', 'PassThrough']),
    subnets: ({ VpcConfig }) => orDefault(VpcConfig?.SubnetIds, []),
    foreignLayers: (item, place) => known(foreignLayers(item, place)),
    roleArn: ({ Role }) => given(Role),
  })
  .read(
    lambda,
    'GetPolicy',
    byName,
    { policy: ({ Policy }) => parsePolicy(Policy) },
    { ResourceNotFoundException: { policy: null } },
  )
  .readAll(
    lambda,
    'ListFunctionUrlConfigs',
    byName,
    ({ FunctionUrlConfigs }) => FunctionUrlConfigs,
    {
      urlAuthTypes: (urls) =>
        allOfThose(
          urls.map(({ AuthType }) => AuthType),
          ['NONE', 'AWS_IAM'],
        ),
      urlOrigins: (urls) => known(urls.flatMap(({ Cors }) => Cors?.AllowOrigins ?? [])),
    },
  )
  .readAll(
    lambda,
    'ListFunctionEventInvokeConfigs',
    byName,
    ({ FunctionEventInvokeConfigs }) => FunctionEventInvokeConfigs,
    {
      failureTargets: (configs, { DeadLetterConfig }) =>
        known([
          ...(DeadLetterConfig?.TargetArn ? [DeadLetterConfig.TargetArn] : []),
          ...configs.flatMap(
            ({ DestinationConfig }) => DestinationConfig?.OnFailure?.Destination ?? [],
          ),
        ]),
    },
  )
  .read(lambda, 'GetFunctionConcurrency', byName, {
    reservedConcurrency: ({ ReservedConcurrentExecutions }) =>
      orDefault(ReservedConcurrentExecutions, null),
  })
  .join(
    { signedFunctions },
    {
      codeSigning: ({ signedFunctions: signed }, { FunctionArn = '' }) =>
        signed.known ? known(codeSigningOf(signed.value, FunctionArn)) : signed,
    },
  )
  .join(
    { subnets },
    {
      availabilityZones: ({ subnets: all }, { VpcConfig }) =>
        all.known ? zonesOf(VpcConfig?.SubnetIds ?? [], all.value) : all,
    },
  )
  .derive('invokableByAnyone', ['policy', 'urlAuthTypes'], ({ policy, urlAuthTypes }) =>
    functionInvokableByAnyone(policy, urlAuthTypes),
  )
  .relations(({ Role, KMSKeyArn }) => [
    ...(Role ? [{ type: 'holds-role', to: Role }] : []),
    ...(KMSKeyArn ? [{ type: 'encrypted-with', to: KMSKeyArn }] : []),
  ]);
