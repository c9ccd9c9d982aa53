import type { Stack } from '@aws-sdk/client-cloudformation';
import { namesOfPlainSecrets, type Setting } from '#core/domain/derive/plain-secrets.ts';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose, orDefault } from '../given.ts';
import { each } from '../listing.ts';
import { cloudformation } from './service.ts';

/** What NoEcho keeps back. */
const masked = /^\*+$/;

/** What anyone reads who may describe stacks; of a parameter in SSM, the value that it stands for. */
const settingsOf = ({ Parameters = [], Outputs = [] }: Stack): readonly Setting[] => [
  ...Parameters.map(({ ParameterKey: name = '', ParameterValue = '', ResolvedValue }) => ({
    name,
    value: ResolvedValue ?? ParameterValue,
  })).filter(({ value }) => !masked.test(value)),
  ...Outputs.map(({ OutputKey: name = '', OutputValue: value = '' }) => ({ name, value })),
];

const drifts = ['IN_SYNC', 'DRIFTED', 'NOT_CHECKED', 'UNKNOWN'] as const;

export const stack = collects(
  'aws.cloudformation.stack',
  each(cloudformation, 'DescribeStacks', {}, ({ Stacks }) => Stacks),
  ({ StackId }) => StackId ?? '',
)
  .facts({
    nested: ({ ParentId }) => known(ParentId !== undefined),
    terminationProtected: ({ EnableTerminationProtection: isProtected }) => given(isProtected),
    drift: ({ DriftInformation }) => oneOfThose(DriftInformation?.StackDriftStatus, drifts),
    plainSecrets: (item) => known(namesOfPlainSecrets(settingsOf(item))),
    failed: ({ StackStatus }) => known(StackStatus?.endsWith('_FAILED') ?? false),
    roleArn: ({ RoleARN }) => orDefault(RoleARN, null),
  })
  // An answer without a body is a stack without a policy, which lets every update through.
  .read(cloudformation, 'GetStackPolicy', ({ StackId }) => ({ StackName: StackId }), {
    hasStackPolicy: ({ StackPolicyBody }) => known(Boolean(StackPolicyBody)),
  })
  .relations(({ RoleARN }) => (RoleARN ? [{ type: 'holds-role', to: RoleARN }] : []));
