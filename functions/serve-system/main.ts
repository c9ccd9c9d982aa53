import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import {
  archiveProbe,
  databaseProbe,
  pipelineProbe,
  signerProbe,
} from '#adapters/aws/health-probes.ts';
import { kmsReportSigner } from '#adapters/aws/kms-report-signer.ts';
import { jwksProbe } from '#adapters/identity/jwks-probe.ts';
import { within } from '#adapters/node/within.ts';
import { checkHealth } from '#core/usecases/check-health.ts';
import { behindEdge } from '../http/behind-edge.ts';
import { publicApi } from '../http/main.ts';
import { noSession } from '../http/no-session.ts';
import { serveGroup } from '../http/serve-group.ts';
import { readEnv } from '../read-env.ts';
import { serveSystemEnv } from './env.ts';
import { systemHandlers } from './handler.ts';

const env = readEnv(serveSystemEnv);
const api = publicApi(env);
const signer = kmsReportSigner(new KMSClient(), env.SEAL_KEY_ID);

const health = checkHealth({
  probes: [
    databaseProbe(api.db, api.tables),
    archiveProbe(new S3Client(), env.ARCHIVE_BUCKET),
    pipelineProbe(new SFNClient(), env.STATE_MACHINE_ARN),
    signerProbe(signer),
    jwksProbe(env.OPENID_JWKS_URL),
  ],
  stopwatch: () => performance.now(),
  within,
});

export const handler = behindEdge(
  env.EDGE_SECRET,
  serveGroup({ ...api, ...noSession }, systemHandlers({ ...api, checkHealth: health })),
);
