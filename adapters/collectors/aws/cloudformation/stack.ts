import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { cloudformation } from './service.ts';

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
    failed: ({ StackStatus }) => known(StackStatus?.endsWith('_FAILED') ?? false),
  })
  // An answer without a body is a stack without a policy, which lets every update through.
  .read(cloudformation, 'GetStackPolicy', ({ StackId }) => ({ StackName: StackId }), {
    hasStackPolicy: ({ StackPolicyBody }) => known(Boolean(StackPolicyBody)),
  })
  .relations(({ RoleARN }) => (RoleARN ? [{ type: 'holds-role', to: RoleARN }] : []));
