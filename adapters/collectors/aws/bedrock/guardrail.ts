import type { GetGuardrailResponse } from '@aws-sdk/client-bedrock';
import { known } from '#core/domain/fact.ts';
import { collects } from '../collects.ts';
import { oneOfThose } from '../given.ts';
import { each } from '../listing.ts';
import { bedrock } from './service.ts';

const strengthOf = ({ contentPolicy }: GetGuardrailResponse): string => {
  const filter = contentPolicy?.filters?.find(({ type }) => type === 'PROMPT_ATTACK');
  // A filter that is off, or that only tells, stops nothing.
  if (!filter || filter.inputEnabled === false || filter.inputAction === 'NONE') return 'NONE';
  return filter.inputStrength ?? 'NONE';
};

const protectedData = ({ sensitiveInformationPolicy }: GetGuardrailResponse): readonly string[] => {
  const { piiEntities = [], regexes = [] } = sensitiveInformationPolicy ?? {};
  return [
    ...piiEntities.map(({ type, action }) => ({ name: type, action })),
    ...regexes.map(({ name, action }) => ({ name, action })),
  ]
    .filter(({ action }) => action === 'BLOCK' || action === 'ANONYMIZE')
    .flatMap(({ name }) => name ?? []);
};

export const guardrail = collects(
  'aws.bedrock.guardrail',
  each(bedrock, 'ListGuardrails', { maxResults: 100 }, ({ guardrails }) => guardrails),
  ({ arn }) => arn ?? '',
).read(bedrock, 'GetGuardrail', ({ id }) => ({ guardrailIdentifier: id }), {
  promptAttackStrength: (answer) =>
    oneOfThose(strengthOf(answer), ['NONE', 'LOW', 'MEDIUM', 'HIGH']),
  protectedData: (answer) => known(protectedData(answer)),
});
