import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { printedAudits } from '#adapters/rendering/printed-audits.ts';
import { controls } from '#controls/controls.generated.ts';
import { referencesOf } from '#controls/frameworks/references.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import { decodeEnvelope } from '#core/domain/seal-envelope.ts';
import { verifyEnvelope } from '#core/domain/verify-envelope.ts';
import { type EndedAudit, runAudit } from '#local/audit/audit-desk.ts';
import { localPrinter } from '#local/local-printer.ts';
import { besideMoto } from './beside-moto.ts';
import { seedIdentities, seedInstance, seedOpenThings } from './hardest-seed.ts';
import { credentials, emptyAccount, region } from './moto-account.ts';

const catalogue = { controls, referencesOf };
const services = ['iam', 'ec2', 's3', 'kms', 'lambda', 'monitoring'];

/**
 * The whole way, from calls over HTTP to a sealed file, for what is hardest to judge. Moto tells
 * nothing of who a snapshot is shared with, nor of the root user's second factor: those two are
 * judged on scripted answers (test/adapters/collectors/aws). The two of the web, obsolete TLS and a
 * DMARC policy that SPF breaks, are met by servers of this machine (test/adapters/collectors/web).
 */
describe('what is hardest, from the call to the seal', () => {
  let folder: string;
  let audit: EndedAudit;
  let server: Server;
  const sealed: Finding[] = [];
  const printer = localPrinter();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'probant-hardest-'));
    await emptyAccount();
    await seedIdentities();
    await seedInstance();
    await seedOpenThings();
    const beside = await besideMoto(inject('moto'));
    server = beside.server;
    audit = await runAudit(
      {
        dataFolder: folder,
        catalogue,
        renderer: printedAudits(printer, catalogue),
        home: region,
        endpoint: beside.endpoint,
        allowLoopback: false,
        onProgress: () => undefined,
        onPlan: () => undefined,
      },
      {
        target: { provider: 'aws', account: null, organization: null, regions: [region], services },
        access: { kind: 'key', ...credentials, sessionToken: null },
        language: 'en',
      },
    );
    const json = audit.audit.seal?.exports.find(({ format }) => format === 'json');
    const body = json && (await audit.file(json.key));
    const { findings } = JSON.parse(new TextDecoder().decode(body ?? undefined)) as {
      findings: Finding[];
    };
    sealed.push(...findings);
  });

  afterAll(async () => {
    server.close();
    await printer.close();
    await rm(folder, { recursive: true });
  });

  const failing = (control: string): readonly string[] =>
    sealed
      .filter((finding) => finding.control === control && finding.status === 'fail')
      .map(({ resource }) => resource);

  it.each([
    ['aws.ec2.exposed-instance-holds-no-administrator-role', /:instance\/i-/],
    ['aws.s3.bucket-is-not-public', /:open$/],
    ['aws.iam.role-trusts-known-principals-only', /:role\/open$/],
    ['aws.iam.principal-cannot-escalate-through-pass-role', /:user\/deployer$/],
    ['aws.kms.key-policy-is-closed', /:key\//],
    ['aws.ec2.security-group-closes-administration-ports', /:security-group\/sg-/],
    ['aws.cloudwatch.root-usage-raises-alarm', /123456789012/],
    ['aws.lambda.function-is-not-invokable-by-anyone', /:function:open$/],
    ['aws.lambda.function-open-to-anyone-does-not-administer', /:function:open$/],
  ])('%s', (control, resource) => {
    expect(failing(control)).toEqual([expect.stringMatching(resource)]);
  });

  it('is sealed, and the seal holds', async () => {
    const key = audit.audit.seal?.envelopeKey ?? '';
    const envelope = decodeEnvelope((await audit.file(key)) ?? new Uint8Array());
    expect(await verifyEnvelope(envelope, audit.publicKey)).toBe('authentic');
  });
});
