import { describe, expect, it } from 'vitest';
import { appService } from '#adapters/collectors/aws/apprunner/app-service.ts';
import { jobDefinition } from '#adapters/collectors/aws/batch/job-definition.ts';
import { project } from '#adapters/collectors/aws/codebuild/project.ts';
import { environment } from '#adapters/collectors/aws/elasticbeanstalk/environment.ts';
import { stateMachine } from '#adapters/collectors/aws/states/state-machine.ts';
import { known, unread } from '#core/domain/fact.ts';
import { factsFound } from './scripted-account.ts';

const password = { name: 'DB_PASSWORD', value: 'correct-horse' };

describe('a CodeBuild project', () => {
  const factsOf = async (said: object) => {
    const found = await factsFound(project, {
      ListProjects: { projects: ['one'] },
      BatchGetProjects: { projects: [{ arn: 'one', ...said }] },
    });
    return found['one'] ?? {};
  };

  it('keeps logs unless it is told not to', async () => {
    const off = { cloudWatchLogs: { status: 'DISABLED' } };
    const toS3 = { ...off, s3Logs: { status: 'ENABLED', encryptionDisabled: true } };
    expect((await factsOf({}))['keepsLogs']).toEqual(known(true));
    expect((await factsOf({ logsConfig: off }))['keepsLogs']).toEqual(known(false));
    expect((await factsOf({ logsConfig: toS3 }))['keepsLogs']).toEqual(known(true));
    expect((await factsOf({ logsConfig: toS3 }))['clearOutputs']).toEqual(known(['logs']));
  });

  it('does not take a reference for a secret', async () => {
    const environmentVariables = [
      { ...password, type: 'PARAMETER_STORE' },
      { ...password, name: 'TOKEN' },
    ];
    const facts = await factsOf({ environment: { environmentVariables } });
    expect(facts['plainSecrets']).toEqual(known(['TOKEN']));
  });

  it('tells the filters that let more through than they name', async () => {
    const filterGroups = [
      [
        { type: 'EVENT', pattern: 'PULL_REQUEST_CREATED' },
        { type: 'ACTOR_ACCOUNT_ID', pattern: '12345' },
      ],
      [{ type: 'HEAD_REF', pattern: '^refs/heads/main$' }],
      [{ type: 'ACTOR_ACCOUNT_ID', pattern: '666', excludeMatchedPattern: true }],
    ];
    const facts = await factsOf({ webhook: { filterGroups } });
    expect(facts['looseWebhookFilters']).toEqual(known(['12345']));
  });
});

describe('a Batch job definition', () => {
  const container = { privileged: true, environment: [password] };
  const pod = { securityContext: { privileged: true }, env: [password] };

  it.each([
    ['one container', { containerProperties: container }],
    ['tasks of ECS', { ecsProperties: { taskProperties: [{ containers: [container] }] } }],
    ['a pod of EKS', { eksProperties: { podProperties: { initContainers: [pod] } } }],
    ['several nodes', { nodeProperties: { nodeRangeProperties: [{ container }] } }],
  ])('is read in all its shapes: %s', async (_, said) => {
    const found = await factsFound(jobDefinition, {
      DescribeJobDefinitions: { jobDefinitions: [{ jobDefinitionArn: 'one', ...said }] },
    });
    expect(found['one']?.['runsPrivileged']).toEqual(known(true));
    expect(found['one']?.['plainSecrets']).toEqual(known(['DB_PASSWORD']));
  });

  it('names each of its roles once', async () => {
    const said = {
      containerProperties: { jobRoleArn: 'a' },
      ecsProperties: { taskProperties: [{ taskRoleArn: 'b' }, {}] },
      nodeProperties: { nodeRangeProperties: [{ container: { jobRoleArn: 'a' } }] },
    };
    const found = await factsFound(jobDefinition, {
      DescribeJobDefinitions: {
        jobDefinitions: [{ jobDefinitionArn: 'one', ...said }, { jobDefinitionArn: 'two' }],
      },
    });
    expect(found['one']?.['roleArns']).toEqual(known(['a', 'b']));
    expect(found['two']?.['roleArns']).toEqual(known([]));
  });
});

describe('an App Runner service', () => {
  const factsOf = async (said: object) => {
    const found = await factsFound(appService, {
      ListServices: { ServiceSummaryList: [{ ServiceArn: 'one' }] },
      DescribeService: { Service: { ServiceArn: 'one', ...said } },
    });
    return found['one'] ?? {};
  };
  const secretsOf = async (SourceConfiguration: object) =>
    (await factsOf({ SourceConfiguration }))['plainSecrets'];
  const variables = { RuntimeEnvironmentVariables: { DB_PASSWORD: 'correct-horse' } };

  it('is read where it is made of an image, and of code', async () => {
    const code = { ConfigurationSource: 'API', CodeConfigurationValues: variables };
    const image = { ImageRepository: { ImageConfiguration: variables } };
    expect(await secretsOf(image)).toEqual(known(['DB_PASSWORD']));
    const fromCode = await secretsOf({ CodeRepository: { CodeConfiguration: code } });
    expect(fromCode).toEqual(known(['DB_PASSWORD']));
  });

  it('is not said to be clean where the repository holds its settings', async () => {
    const code = { ConfigurationSource: 'REPOSITORY' };
    const found = await secretsOf({ CodeRepository: { CodeConfiguration: code } });
    expect(found).toEqual(unread('not-collected'));
  });

  it('tells what its code runs with, and who reaches it', async () => {
    const facts = await factsOf({
      InstanceConfiguration: { InstanceRoleArn: 'role' },
      NetworkConfiguration: { IngressConfiguration: { IsPubliclyAccessible: true } },
    });
    expect(facts).toMatchObject({ roleArn: known('role'), isPublic: known(true) });
    expect(await factsOf({})).toMatchObject({ roleArn: known(null), isPublic: unread('absent') });
  });
});

describe('an Elastic Beanstalk environment', () => {
  const factsOf = async (...options: readonly (readonly [string, string, string])[]) => {
    const OptionSettings = options.map(([Namespace, OptionName, Value]) => ({
      Namespace,
      OptionName,
      Value,
    }));
    const found = await factsFound(environment, {
      DescribeEnvironments: { Environments: [{ EnvironmentArn: 'one' }] },
      DescribeConfigurationSettings: { ConfigurationSettings: [{ OptionSettings }] },
    });
    return found['one'];
  };

  it('is read option by option', async () => {
    const facts = await factsOf(
      ['aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled', 'true'],
      ['aws:elasticbeanstalk:healthreporting:system', 'SystemType', 'basic'],
      ['aws:elasticbeanstalk:cloudwatch:logs', 'StreamLogs', 'false'],
      ['aws:autoscaling:launchconfiguration', 'DisableIMDSv1', 'true'],
      ['aws:elasticbeanstalk:application:environment', 'DB_PASSWORD', 'correct-horse'],
    );
    expect(facts).toEqual({
      appliesManagedUpdates: known(true),
      healthReporting: known('basic'),
      streamsLogs: known(false),
      refusesImdsV1: known(true),
      plainSecrets: known(['DB_PASSWORD']),
    });
  });

  it('does not guess the options that its platform does not tell', async () => {
    expect(await factsOf()).toMatchObject({
      streamsLogs: unread('absent'),
      refusesImdsV1: unread('absent'),
    });
  });
});

it('reads the settings of a state machine without the right to decrypt its definition', async () => {
  const settings = { loggingConfiguration: { level: 'ALL' }, roleArn: 'role' };
  const found = await factsFound(stateMachine, {
    ListStateMachines: { stateMachines: [{ stateMachineArn: 'one' }] },
    DescribeStateMachine: ({ includedData }: { readonly includedData?: string }) =>
      includedData === 'METADATA_ONLY' ? settings : 'KmsAccessDeniedException',
  });
  expect(found['one']).toMatchObject({
    logLevel: known('ALL'),
    roleArn: known('role'),
    credentialInDefinition: unread('denied'),
  });
});
