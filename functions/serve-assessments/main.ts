import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { dynamodbAssessmentStore } from '#adapters/aws/dynamodb-assessment-store.ts';
import { s3ObjectArchive } from '#adapters/aws/s3-object-archive.ts';
import { stepFunctionsPipelineRunner } from '#adapters/aws/step-functions-pipeline-runner.ts';
import { findAssessment } from '#core/usecases/find-assessment.ts';
import { linkReport } from '#core/usecases/link-report.ts';
import { openAssessment } from '#core/usecases/open-assessment.ts';
import { behindEdge } from '../http/behind-edge.ts';
import { serveGroup } from '../http/serve-group.ts';
import { readEnv } from '../read-env.ts';
import { sessionApi } from '../session/main.ts';
import { serveAssessmentsEnv } from './env.ts';
import { assessmentHandlers } from './handler.ts';

const env = readEnv(serveAssessmentsEnv);
const api = sessionApi(env);
const store = dynamodbAssessmentStore(api.db, api.tables);
const archive = s3ObjectArchive(new S3Client(), env.ARCHIVE_BUCKET, api.clock);
const pipeline = stepFunctionsPipelineRunner(new SFNClient(), env.STATE_MACHINE_ARN);

export const handler = behindEdge(
  env.EDGE_SECRET,
  serveGroup(
    api,
    assessmentHandlers({
      open: openAssessment({ ...api, store, pipeline }),
      find: findAssessment({ store }),
      list: (accountId, query) => store.list(accountId, query),
      linkReport: linkReport({ store, archive }),
      verificationUrl: api.verificationUrl,
    }),
  ),
);
