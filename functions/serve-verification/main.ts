import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { dynamodbSealIndex } from '#adapters/aws/dynamodb-seal-index.ts';
import { kmsReportSigner } from '#adapters/aws/kms-report-signer.ts';
import { s3ObjectArchive } from '#adapters/aws/s3-object-archive.ts';
import { publishedRules } from '#core/domain/published-rules.ts';
import { verifySeal } from '#core/usecases/verify-seal.ts';
import { behindEdge } from '../http/behind-edge.ts';
import { publicApi } from '../http/main.ts';
import { noSession } from '../http/no-session.ts';
import { serveGroup } from '../http/serve-group.ts';
import { readEnv } from '../read-env.ts';
import { serveVerificationEnv } from './env.ts';
import { verificationHandlers } from './handler.ts';

const env = readEnv(serveVerificationEnv);
const api = publicApi(env);
const signer = kmsReportSigner(new KMSClient(), env.SEAL_KEY_ID);

const verify = verifySeal({
  sealOf: dynamodbSealIndex(api.db, api.tables),
  archive: s3ObjectArchive(new S3Client(), env.ARCHIVE_BUCKET, api.clock),
  signer,
  clock: api.clock,
});

export const handler = behindEdge(
  env.EDGE_SECRET,
  serveGroup(
    { ...api, ...noSession },
    verificationHandlers({ verify, signer, rules: publishedRules, signerName: env.SIGNER_NAME }),
  ),
);
