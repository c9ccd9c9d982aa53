import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { printedAudits } from '#adapters/rendering/printed-audits.ts';
import { controls } from '#controls/controls.generated.ts';
import { referencesOf } from '#controls/frameworks/references.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import type { Tally } from '#core/domain/evaluate.ts';
import { type EndedAudit, runAudit } from '#local/audit/audit-desk.ts';
import { localPrinter } from '#local/local-printer.ts';
import { sealedFindings } from '#test/integration/sealed-findings.ts';
import type { RootUser } from './beside-answers.ts';
import { besideMoto } from './beside-moto.ts';
import { seedChain, subscribeTo } from './hardest-chain.ts';
import { seedNetwork } from './hardest-network.ts';
import { seedBuckets, seedFunctions, seedIdentities, seedKeys } from './hardest-seed.ts';
import { credentials, emptyAccount, region } from './moto-account.ts';

const catalogue = { controls, referencesOf };

const seed = async () => {
  await seedIdentities();
  await seedBuckets();
  await seedFunctions();
  return { ...(await seedNetwork()), key: await seedKeys(), unheard: await seedChain() };
};

/**
 * The whole way, from calls over HTTP to a sealed file, for the ten of AWS that are hardest to
 * judge. Those of the web are in test/integration/hardest-web.test.ts.
 */
describe('what is hardest of AWS, from the call to the seal', () => {
  let folder: string;
  let seeded: Awaited<ReturnType<typeof seed>>;
  let before: EndedAudit;
  let after: EndedAudit;
  let sealed: readonly Finding[];
  const printer = localPrinter();

  const audited = async (services: readonly string[], root: RootUser): Promise<EndedAudit> => {
    const { endpoint, server } = await besideMoto(inject('moto'), root);
    try {
      return await runAudit(
        {
          dataFolder: folder,
          catalogue,
          renderer: printedAudits(printer, catalogue),
          home: region,
          endpoint,
          allowLoopback: false,
          names: null,
          onProgress: () => undefined,
          onPlan: () => undefined,
        },
        {
          target: {
            provider: 'aws',
            account: null,
            organization: null,
            regions: [region],
            services,
          },
          access: { kind: 'key', ...credentials, sessionToken: null },
          language: 'en',
        },
      );
    } finally {
      server.close();
    }
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'probant-hardest-'));
    await emptyAccount();
    seeded = await seed();
    const services = ['iam', 'ec2', 's3', 'kms', 'lambda', 'monitoring'];
    before = await audited(services, { hasMfa: false });
    sealed = await sealedFindings(before);
    await subscribeTo(seeded.unheard);
    after = await audited(['iam', 'monitoring'], { hasMfa: true });
  });

  afterAll(async () => {
    await printer.close();
    await rm(folder, { recursive: true });
  });

  const failing = (control: string): readonly string[] =>
    sealed
      .filter((finding) => finding.control === control && finding.status === 'fail')
      .map(({ resource }) => resource.split(':').at(-1) ?? '')
      .toSorted();

  const tallyOf = ({ report }: EndedAudit, control: string): Tally | undefined =>
    report?.tallies.find((tally) => tally.control === control);

  it.each([
    [
      'aws.ec2.exposed-instance-holds-no-administrator-role',
      () => [`instance/${seeded.administrator}`],
    ],
    ['aws.s3.bucket-is-not-public', () => ['open']],
    ['aws.iam.role-trusts-known-principals-only', () => ['role/open']],
    ['aws.iam.principal-cannot-escalate-through-pass-role', () => ['user/deployer']],
    ['aws.kms.key-policy-is-closed', () => [`key/${seeded.key}`]],
    [
      'aws.ec2.security-group-closes-administration-ports',
      () => {
        const { ipv4, ipv6, prefixList, portRange } = seeded.groups;
        return [ipv4, ipv6, prefixList, portRange].map((id) => `security-group/${id}`).toSorted();
      },
    ],
    ['aws.ec2.snapshot-is-not-shared-with-everyone', () => [`snapshot/${seeded.snapshot}`]],
    ['aws.lambda.function-is-not-invokable-by-anyone', () => ['open', 'open-reader']],
    ['aws.lambda.function-open-to-anyone-does-not-administer', () => ['open']],
  ])('%s: sealed for what fails it, and for nothing else', (control, resources) => {
    expect(failing(control)).toEqual(resources());
    expect(tallyOf(before, control)?.pass).toBeGreaterThan(0);
    expect(tallyOf(before, control)?.unknown).toBe(0);
  });

  // An account has one root user, and one alarm on it: the controls that look alike pass beside them.
  it.each([
    ['aws.iam.root-user-has-mfa', 'root', 'aws.iam.root-user-has-no-access-key'],
    [
      'aws.cloudwatch.root-usage-raises-alarm',
      '123456789012',
      'aws.cloudwatch.failed-sign-ins-raise-alarm',
    ],
  ])('%s: sealed for the account, and passed once it is mended', (control, resource, alike) => {
    expect(failing(control)).toEqual([resource]);
    expect(tallyOf(before, alike)).toMatchObject({ pass: 1, fail: 0, unknown: 0 });
    expect(tallyOf(after, control)).toMatchObject({ pass: 1, fail: 0, unknown: 0 });
  });

  it('the last use of the root user is told by the credential report', () => {
    expect(failing('aws.iam.root-user-is-not-used')).toEqual(['root']);
  });
});
