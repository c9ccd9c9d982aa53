import { describe, expect, it } from 'vitest';
import { agent } from '#adapters/collectors/aws/bedrock/agent.ts';
import { customModel } from '#adapters/collectors/aws/bedrock/custom-model.ts';
import { guardrail } from '#adapters/collectors/aws/bedrock/guardrail.ts';
import { knowledgeBase } from '#adapters/collectors/aws/bedrock/knowledge-base.ts';
import { endpointConfig } from '#adapters/collectors/aws/sagemaker/endpoint-config.ts';
import { trainingJob } from '#adapters/collectors/aws/sagemaker/training-job.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound } from './scripted-account.ts';

describe('a Bedrock guardrail', () => {
  const factsOf = async (said: object) => {
    const found = await factsFound(guardrail, {
      ListGuardrails: { guardrails: [{ id: 'g', arn: 'one' }] },
      GetGuardrail: said,
    });
    return found['one'] ?? {};
  };
  const withFilter = (filter: object) =>
    factsOf({ contentPolicy: { filters: [{ type: 'HATE', inputStrength: 'HIGH' }, filter] } });

  it.each([
    [{ type: 'PROMPT_ATTACK', inputStrength: 'HIGH' }, 'HIGH'],
    [{ type: 'PROMPT_ATTACK', inputStrength: 'LOW', inputEnabled: true }, 'LOW'],
    [{ type: 'PROMPT_ATTACK', inputStrength: 'HIGH', inputEnabled: false }, 'NONE'],
    [{ type: 'PROMPT_ATTACK', inputStrength: 'HIGH', inputAction: 'NONE' }, 'NONE'],
    [{ type: 'INSULTS', inputStrength: 'HIGH' }, 'NONE'],
  ])('stops attacks as far as its filter does: %j, %s', async (filter, expected) => {
    expect((await withFilter(filter))['promptAttackStrength']).toEqual(known(expected));
  });

  it('protects the data that it blocks or masks', async () => {
    const { protectedData } = await factsOf({
      sensitiveInformationPolicy: {
        piiEntities: [
          { type: 'EMAIL', action: 'ANONYMIZE' },
          { type: 'NAME', action: 'NONE' },
        ],
        regexes: [{ name: 'file-number', pattern: '[0-9]+', action: 'BLOCK' }],
      },
    });
    expect(protectedData).toEqual(known(['EMAIL', 'file-number']));
    expect((await factsOf({}))['protectedData']).toEqual(known([]));
  });
});

it('tells what watches an agent, what encrypts it and what it runs with', async () => {
  const factsOf = async (said: object) => {
    const found = await factsFound(agent, {
      ListAgents: { agentSummaries: [{ agentId: 'a' }] },
      GetAgent: { agent: { agentArn: 'one', agentResourceRoleArn: 'role', ...said } },
    });
    return found['one'];
  };
  const watched = { guardrailConfiguration: { guardrailIdentifier: 'g', guardrailVersion: '1' } };
  const guarded = await factsOf({ ...watched, customerEncryptionKeyArn: 'key' });
  expect(guarded).toEqual({
    guardrail: known('g'),
    key: known('key'),
    roleArn: known('role'),
  });
  expect(await factsOf({})).toMatchObject({ guardrail: known(null), key: known(null) });
});

it('tells what a knowledge base runs with', async () => {
  const found = await factsFound(knowledgeBase, {
    ListKnowledgeBases: { knowledgeBaseSummaries: [{ knowledgeBaseId: 'k' }] },
    GetKnowledgeBase: ({ knowledgeBaseId }: { readonly knowledgeBaseId: string }) => ({
      knowledgeBase: { knowledgeBaseArn: `base/${knowledgeBaseId}`, roleArn: 'role' },
    }),
  });
  expect(found).toEqual({ 'base/k': { roleArn: known('role') } });
});

it('tells the key of a custom model', async () => {
  const keyWith = async (said: object | string) => {
    const found = await factsFound(customModel, {
      ListCustomModels: { modelSummaries: [{ modelArn: 'one' }] },
      GetCustomModel: said,
    });
    return found['one']?.['key'];
  };
  expect(await keyWith({ modelKmsKeyArn: 'key' })).toEqual(known('key'));
  expect(await keyWith({})).toEqual(known(null));
  expect(await keyWith('Denied')).toEqual(unread('denied'));
});

describe('an endpoint of SageMaker', () => {
  const factsOf = async (...ProductionVariants: readonly object[]) => {
    const found = await factsFound(endpointConfig, {
      ListEndpointConfigs: { EndpointConfigs: [{ EndpointConfigArn: 'one' }] },
      DescribeEndpointConfig: { ProductionVariants },
    });
    return found['one'] ?? {};
  };

  it('is as strong as its smallest variant', async () => {
    const facts = await factsOf({ InitialInstanceCount: 3 }, { InitialInstanceCount: 1 });
    expect(facts['fewestInstances']).toEqual(known(1));
  });

  it('has no machines to count where it is serverless', async () => {
    const facts = await factsOf({ ServerlessConfig: { MaxConcurrency: 5 } });
    expect(facts['instanceCounts']).toEqual(known([]));
    expect(facts['fewestInstances']).toEqual(unread('absent'));
  });
});

it('looks at training jobs of the last thirty days', async () => {
  const job = (TrainingJobArn: string, CreationTime: string) => ({
    TrainingJobArn,
    CreationTime: new Date(CreationTime),
  });
  const found = await factsFound(trainingJob, {
    ListTrainingJobs: {
      TrainingJobSummaries: [job('recent', '2026-11-01'), job('old', '2026-09-01')],
    },
    DescribeTrainingJob: {
      ResourceConfig: { InstanceGroups: [{ InstanceCount: 1 }, { InstanceCount: 2 }] },
    },
  });
  expect(Object.keys(found)).toEqual(['recent']);
  expect(found['recent']?.['instanceCount']).toEqual(known(3));
});
