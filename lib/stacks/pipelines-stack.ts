import { fileURLToPath } from 'node:url';
import { CfnOutput, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import { Architecture } from 'aws-cdk-lib/aws-lambda';
import { DefinitionBody, type StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { consultSourceEnv } from '#functions/consult-source/env.ts';
import { failAssessmentEnv } from '#functions/fail-assessment/env.ts';
import { giveUpSourceEnv } from '#functions/give-up-source/env.ts';
import { judgeAssessmentEnv } from '#functions/judge-assessment/env.ts';
import { sealReportEnv } from '#functions/seal-report/env.ts';
import { allowListing, allowObjects, allowState, allowTrail } from '../constructs/data-access.ts';
import { pipelineMachine } from '../constructs/pipeline-machine.ts';
import { PlatformFunction } from '../constructs/platform-function.ts';
import type { Settings } from '../settings.ts';
import type { DataStack } from './data-stack.ts';
import type { SealStack } from './seal-stack.ts';

interface Props extends StackProps {
  readonly data: DataStack;
  readonly seal: SealStack;
  readonly origin: string;
  readonly settings: Settings;
}

const definitionFile = fileURLToPath(new URL('../pipelines/vigilance.asl.json', import.meta.url));

const registerEnvironment = ({ registerAddresses, inseeApiKeySecret }: Settings) => ({
  RECHERCHE_ENTREPRISES_URL: registerAddresses?.rechercheEntreprises,
  INSEE_URL: registerAddresses?.insee,
  BODACC_URL: registerAddresses?.bodacc,
  VIES_URL: registerAddresses?.vies,
  INSEE_API_KEY: inseeApiKeySecret
    ? SecretValue.secretsManager(inseeApiKeySecret).unsafeUnwrap()
    : undefined,
});

/** The vigilance pipeline: its five steps, and the state machine that takes them. */
export class PipelinesStack extends Stack {
  readonly vigilance: StateMachine;
  readonly steps: ReturnType<PipelinesStack['makeSteps']>;

  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);
    this.steps = this.makeSteps(props);
    this.vigilance = pipelineMachine(this, 'Vigilance', {
      name: 'probant-vigilance',
      definition: DefinitionBody.fromFile(definitionFile),
      steps: this.steps,
      fail: this.steps.failAssessment,
    });
    new CfnOutput(this, 'VigilanceArn', { value: this.vigilance.stateMachineArn });
  }

  private makeSteps(props: Props) {
    const { data, settings } = props;
    const tables = { STATE_TABLE: data.state.tableName, TRAIL_TABLE: data.trail.tableName };
    const light = { environment: tables, memory: 512, seconds: 20 };
    const giveUpSource = new PlatformFunction(this, 'GiveUpSource', {
      ...light,
      name: 'give-up-source',
      schema: giveUpSourceEnv,
    });
    allowState(giveUpSource, data.state, ['Query', 'PutItem'], ['CONSULTATIONS#*']);
    const judgeAssessment = new PlatformFunction(this, 'JudgeAssessment', {
      ...light,
      name: 'judge-assessment',
      schema: judgeAssessmentEnv,
    });
    allowState(judgeAssessment, data.state, ['GetItem', 'Query', 'PutItem']);
    const failAssessment = new PlatformFunction(this, 'FailAssessment', {
      ...light,
      name: 'fail-assessment',
      schema: failAssessmentEnv,
    });
    allowState(failAssessment, data.state, ['GetItem', 'PutItem'], ['ACCOUNT#*']);
    allowTrail(failAssessment, data.trail);
    const consultSource = this.consultSource(data, { ...tables, ...registerEnvironment(settings) });
    const sealReport = this.sealReport(props, tables);
    return { consultSource, giveUpSource, judgeAssessment, sealReport, failAssessment };
  }

  private consultSource(data: DataStack, environment: Record<string, string | undefined>) {
    const consult = new PlatformFunction(this, 'ConsultSource', {
      name: 'consult-source',
      schema: consultSourceEnv,
      environment: {
        STATE_TABLE: data.state.tableName,
        TRAIL_TABLE: data.trail.tableName,
        ...environment,
        ARCHIVE_BUCKET: data.archive.bucketName,
      },
      memory: 512,
      // Longer than the slowest register is waited for, shorter than the state machine waits.
      seconds: 55,
    });
    allowState(
      consult,
      data.state,
      ['GetItem', 'Query', 'PutItem'],
      ['ACCOUNT#*', 'CONSULTATIONS#*'],
    );
    allowObjects(consult, ['PutObject'], ['evidence'], 'Answers are kept under their own digests.');
    return consult;
  }

  private sealReport(
    { data, seal, origin }: Props,
    tables: { readonly STATE_TABLE: string; readonly TRAIL_TABLE: string },
  ) {
    const sealer = new PlatformFunction(this, 'SealReport', {
      name: 'seal-report',
      schema: sealReportEnv,
      environment: {
        ...tables,
        ARCHIVE_BUCKET: data.archive.bucketName,
        SEAL_KEY_ID: seal.key.keyArn,
        ORIGIN: origin,
      },
      // The packaged Chromium is built for x64 and unpacks to 200 MB.
      architecture: Architecture.X86_64,
      memory: 2048,
      temporaryMegabytes: 1024,
      seconds: 110,
      roleName: seal.signerRoleNames.report,
    });
    allowState(sealer, data.state, ['GetItem', 'Query', 'PutItem']);
    allowTrail(sealer, data.trail);
    allowObjects(
      sealer,
      ['GetObject', 'PutObject'],
      ['reports', 'seals'],
      'Reports are kept under their own digests, seals under the name of their assessment.',
    );
    allowListing(sealer);
    const resources = [seal.key.keyArn];
    sealer.allow({ actions: ['kms:Sign', 'kms:GetPublicKey'], resources });
    return sealer;
  }
}
