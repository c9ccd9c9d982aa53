import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fileReportSigner } from '#adapters/node/file-report-signer.ts';
import { folderAuditStore } from '#adapters/node/folder-audit-store.ts';
import { folderCredentialVault } from '#adapters/node/folder-credential-vault.ts';
import { folderObjectArchive } from '#adapters/node/folder-object-archive.ts';
import { folderSnapshotStore } from '#adapters/node/folder-snapshot-store.ts';
import { randomIds } from '#adapters/node/random-ids.ts';
import { systemClock } from '#adapters/node/system-clock.ts';
import { auditExporter } from '#adapters/rendering/exports/audit-exporter.ts';
import type { AccountId, Caller, PersonId } from '#core/domain/account.ts';
import { type Audit, refOf } from '#core/domain/audit/audit.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import { productVersion } from '#core/domain/product-version.ts';
import { publicOrigin } from '#core/domain/public-origin.ts';
import type { AuditRenderer } from '#core/ports/audit-rendering.ts';
import type { ShardProgress } from '#core/ports/audit-store.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import { readChunks } from '#core/usecases/audit/chunks.ts';
import { type AuditView, findAudit } from '#core/usecases/audit/find-audit.ts';
import { type AuditRequest, openAudit } from '#core/usecases/audit/open-audit.ts';
import { localSecret } from '../local-secret.ts';
import { auditRunner } from '../pipelines.ts';
import { localStateMachine } from '../state-machine.ts';
import { auditSteps } from './audit-steps.ts';
import { type LocalCollectorOptions, localCollectors } from './local-collectors.ts';
import { sealedObjectsFolder, terminalAuditsFile } from './terminal-audits.ts';

export interface DeskOptions extends Omit<LocalCollectorOptions, 'clock' | 'origin'> {
  readonly dataFolder: string;
  readonly catalogue: Catalogue;
  readonly renderer: AuditRenderer;
  /** What the shards begin and end with. */
  readonly onProgress: (progress: ShardProgress) => void;
  /** How many shards there are. */
  readonly onPlan: (shards: number) => void;
}

/** An audit that has ended, however it ended. */
export interface EndedAudit extends AuditView {
  /** Heaviest first. */
  findings(): AsyncIterable<Finding>;
  /** A sealed file; null where the audit was not sealed. */
  file(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** That the seal is checked with, PEM. */
  readonly publicKey: string;
}

const definitionFile = new URL('../../lib/pipelines/audit.asl.json', import.meta.url);

/** Who sits at the terminal: one account, on this machine only. */
const caller: Caller = {
  accountId: 'command-line' as AccountId,
  personId: 'command-line' as PersonId,
  role: 'admin',
};

const portsFor = async (options: DeskOptions) => {
  const { dataFolder, catalogue, renderer, onProgress } = options;
  const folder = join(dataFolder, 'audits');
  const secret = await localSecret(join(dataFolder, 'keys', 'audits.key'));
  const clock = systemClock;
  const objects = { folder: join(folder, 'objects'), address: 'file:///', linkKey: secret, clock };
  const sealed = { ...objects, folder: sealedObjectsFolder(dataFolder) };
  const store = await folderAuditStore(terminalAuditsFile(dataFolder));
  return {
    store: {
      ...store,
      async saveShard(...given: Parameters<typeof store.saveShard>) {
        await store.saveShard(...given);
        onProgress(given[1]);
      },
    },
    snapshots: folderSnapshotStore(objects),
    archive: folderObjectArchive(sealed),
    vault: folderCredentialVault(join(folder, 'accesses'), secret),
    collectors: localCollectors({ ...options, clock, origin: publicOrigin }),
    controls: catalogue.controls,
    renderer,
    exporter: auditExporter(catalogue, productVersion),
    signer: await fileReportSigner(join(dataFolder, 'keys', 'seal.pem')),
    clock,
    ids: randomIds,
    // The platform of this machine, once it runs, knows what was sealed at its terminal.
    verificationUrl: (token: Audit['token']) => `http://127.0.0.1:4100/verify/${token}`,
  };
};

const telling =
  (plan: ReturnType<typeof auditSteps>['planAudit'], tell: DeskOptions['onPlan']): typeof plan =>
  async (event) => {
    const planned = await plan(event);
    tell(planned.shards.length);
    return planned;
  };

/**
 * Runs an audit for one person at a terminal: the whole pipeline over a folder, without a server.
 * The folder keeps what was met before, so that the next audit of the target tells what changed.
 */
export const runAudit = async (
  options: DeskOptions,
  asked: Omit<AuditRequest, 'idempotencyKey'>,
): Promise<EndedAudit> => {
  const ports = await portsFor(options);
  const steps = auditSteps(ports);
  const machine = await localStateMachine({
    definitionFile,
    steps: { ...steps, planAudit: telling(steps.planAudit, options.onPlan) },
    // The audit itself says how it ended: the machine's own error tells nothing more.
    onFailure: () => undefined,
  });
  const runner = auditRunner(machine);
  const actor = { actor: caller.personId, ip: null, userAgent: null, correlationId: randomUUID() };
  const request = { ...asked, idempotencyKey: randomUUID() };
  const opened = await openAudit({ ...ports, runner })(caller, request, actor);
  if (opened.kind !== 'opened') throw new Error('a fresh audit was taken for another');
  await machine.idle();
  const view = await findAudit(ports)(refOf(opened.audit));
  if (!view) throw new Error('the audit was not kept');
  return {
    ...view,
    findings: () => readChunks<Finding>(ports.snapshots, view.report?.chunks.findings ?? []),
    file: (key) => ports.archive.find(key),
    publicKey: (await ports.signer.publicKey()).pem,
  };
};
