import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { kmsReportSigner } from '#adapters/aws/kms-report-signer.ts';
import { s3ObjectArchive } from '#adapters/aws/s3-object-archive.ts';
import { chromiumPrinter } from '#adapters/rendering/chromium-printer.ts';
import { auditExporter } from '#adapters/rendering/exports/audit-exporter.ts';
import { printedAudits } from '#adapters/rendering/printed-audits.ts';
import { sparticuzChromium } from '#adapters/rendering/sparticuz-chromium.ts';
import { controls } from '#controls/controls.generated.ts';
import { referencesOf } from '#controls/frameworks/references.ts';
import { productVersion } from '#core/domain/product-version.ts';
import { sealAudit } from '#core/usecases/audit/seal-audit.ts';
import { auditStep, snapshotsIn, vaultUnder } from '../audit-pipeline/main.ts';
import { readEnv } from '../read-env.ts';
import { sealAuditEnv } from './env.ts';
import { sealAuditHandler } from './handler.ts';

const env = readEnv(sealAuditEnv);
const step = auditStep(env);
const catalogue = { controls, referencesOf };
/** Chromium and the typeface lie beside the bundle: `tools/bundle-functions.ts` puts them there. */
const assets = dirname(fileURLToPath(import.meta.url));
const printer = chromiumPrinter({
  ...sparticuzChromium(join(assets, 'chromium')),
  fonts: { directory: join(assets, 'fonts') },
  concurrency: 1,
});

export const handler = sealAuditHandler(
  sealAudit({
    ...step,
    archive: s3ObjectArchive(new S3Client(), env.ARCHIVE_BUCKET, step.clock),
    snapshots: snapshotsIn(env),
    vault: vaultUnder(env, step),
    renderer: printedAudits(printer, catalogue),
    exporter: auditExporter(catalogue, productVersion),
    signer: kmsReportSigner(new KMSClient(), env.SEAL_KEY_ID),
    verificationUrl: (token) => `${env.ORIGIN}/verify/${token}`,
  }),
);
