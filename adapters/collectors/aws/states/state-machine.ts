import type { StateMachineListItem } from '@aws-sdk/client-sfn';
import { holdsCredential } from '#core/domain/derive/plain-secrets.ts';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { given, oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { states } from './service.ts';

const named = ({ stateMachineArn }: StateMachineListItem) => ({ stateMachineArn });

export const stateMachine = collects(
  'aws.states.state-machine',
  each(states, 'ListStateMachines', { maxResults: 1000 }, ({ stateMachines }) => stateMachines),
  ({ stateMachineArn }) => stateMachineArn ?? '',
)
  // Only the definition takes the right to decrypt, where a key of the customer guards it.
  .read(
    states,
    'DescribeStateMachine',
    (item) => ({ ...named(item), includedData: 'METADATA_ONLY' as const }),
    {
      logLevel: ({ loggingConfiguration }) =>
        oneOfThose(loggingConfiguration?.level, ['ALL', 'ERROR', 'FATAL', 'OFF']),
      isTraced: ({ tracingConfiguration }) => given(tracingConfiguration?.enabled),
      encryption: ({ encryptionConfiguration }) =>
        oneOfThose(encryptionConfiguration?.type, ['AWS_OWNED_KEY', 'CUSTOMER_MANAGED_KMS_KEY']),
      roleArn: ({ roleArn }) => given(roleArn),
    },
  )
  .read(states, 'DescribeStateMachine', named, {
    credentialInDefinition: ({ definition = '' }) => known(holdsCredential(definition)),
  });
