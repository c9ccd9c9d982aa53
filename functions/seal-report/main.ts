import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { kmsReportSigner } from '#adapters/aws/kms-report-signer.ts';
import { s3ObjectArchive } from '#adapters/aws/s3-object-archive.ts';
import { chromiumPrinter } from '#adapters/rendering/chromium-printer.ts';
import { printedReports } from '#adapters/rendering/printed-reports.ts';
import { sparticuzChromium } from '#adapters/rendering/sparticuz-chromium.ts';
import { sealReport } from '#core/usecases/seal-report.ts';
import { pipelineStep } from '../pipeline/main.ts';
import { readEnv } from '../read-env.ts';
import { sealReportEnv } from './env.ts';
import { sealReportHandler } from './handler.ts';

const env = readEnv(sealReportEnv);
const ports = pipelineStep(env);
/** Chromium and the typeface lie beside the bundle: `tools/bundle-functions.ts` puts them there. */
const assets = dirname(fileURLToPath(import.meta.url));

export const handler = sealReportHandler(
  sealReport({
    ...ports,
    archive: s3ObjectArchive(new S3Client(), env.ARCHIVE_BUCKET, ports.clock),
    signer: kmsReportSigner(new KMSClient(), env.SEAL_KEY_ID),
    renderer: printedReports(
      chromiumPrinter({
        ...sparticuzChromium(join(assets, 'chromium')),
        fonts: { directory: join(assets, 'fonts') },
        concurrency: 1,
      }),
    ),
    verificationUrl: (token) => `${env.ORIGIN}/verify/${token}`,
  }),
);
