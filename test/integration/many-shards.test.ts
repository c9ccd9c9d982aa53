import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileReportSigner } from '#adapters/node/file-report-signer.ts';
import { folderObjectArchive } from '#adapters/node/folder-object-archive.ts';
import { memoryAuditStore, noRecords } from '#adapters/node/memory-audit-store.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { auditExporter } from '#adapters/rendering/exports/audit-exporter.ts';
import { printedAudits } from '#adapters/rendering/printed-audits.ts';
import { controls } from '#controls/controls.generated.ts';
import { referencesOf } from '#controls/frameworks/references.ts';
import type { Collected } from '#core/domain/audit/collected.ts';
import type { Shard } from '#core/domain/audit/shard.ts';
import { known } from '#core/domain/fact.ts';
import type { Collector } from '#core/ports/collector.ts';
import { auditSteps } from '#local/audit/audit-steps.ts';
import { localPrinter } from '#local/local-printer.ts';
import { auditRunner } from '#local/pipelines.ts';
import { localStateMachine } from '#local/state-machine.ts';
import {
  auditRef,
  memorySnapshots,
  memoryVault,
  openedAudit,
} from '#test/core/usecases/audit/audit-fixtures.ts';

const catalogue = { controls, referencesOf };
const definitionFile = new URL('../../lib/pipelines/audit.asl.json', import.meta.url);

const accounts = Array.from({ length: 60 }, (_, place) => ({
  id: String(100_000_000_000 + place),
  name: `account-${place}`,
}));
const shardsOfEach = 50;

const shards = accounts.flatMap(({ id }) =>
  Array.from(
    { length: shardsOfEach },
    (_, place): Shard => ({
      id: `${id}/aws.s3@place-${place}`,
      collector: 'aws.s3',
      account: id,
      region: `place-${place}`,
      kinds: ['aws.s3.bucket'],
      lost: null,
    }),
  ),
);

/** An organisation of which each shard holds one bucket. */
const organisation: Collector = {
  plan: async () => {
    const { target } = openedAudit(1);
    return { kind: 'planned', target, accounts, shards, calls: [] };
  },
  async *collect({ account, region }): AsyncGenerator<Collected> {
    yield {
      type: 'resource',
      resource: {
        kind: 'aws.s3.bucket',
        id: `arn:aws:s3:::${account}-${region}`,
        region,
        facts: { publicAccess: known('private') },
      },
    };
  },
};

let folder: string;
const printer = localPrinter();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probant-shards-'));
});
afterAll(async () => {
  await printer.close();
  await rm(folder, { recursive: true });
});

it('an organisation of three thousand shards is one run of the pipeline, to its seal', async () => {
  const records = noRecords();
  const store = memoryAuditStore(records);
  const ref = auditRef(1);
  records.audits.set(`${ref.accountId} ${ref.auditId}`, openedAudit(1));
  const objects = { folder, address: 'file:///', linkKey: new Uint8Array(32), clock: systemClock };
  const machine = await localStateMachine({
    definitionFile,
    steps: auditSteps({
      store,
      snapshots: memorySnapshots().snapshots,
      archive: folderObjectArchive(objects),
      vault: memoryVault(),
      collectors: async () => organisation,
      controls,
      renderer: printedAudits(printer, catalogue),
      exporter: auditExporter(catalogue, '0.0.0'),
      signer: await fileReportSigner(join(folder, 'seal.pem')),
      clock: systemClock,
      verificationUrl: (token) => `https://probant.example/verify/${token}`,
    }),
    onFailure: (_, error) => {
      throw error;
    },
  });
  const begun = performance.now();
  await auditRunner(machine).startAudit(ref);
  await machine.idle();
  const audit = await store.find(ref);
  expect(audit).toMatchObject({
    status: 'sealed',
    summary: {
      resources: shards.length,
      shards: { collected: shards.length, notCollected: 0 },
    },
  });
  expect(performance.now() - begun).toBeLessThan(120_000);
});
