import { join } from 'node:path';
import { permissionsPolicies } from '#adapters/collectors/aws/permissions-policy.ts';
import { folderCredentialVault } from '#adapters/node/folder-credential-vault.ts';
import { folderSnapshotStore } from '#adapters/node/folder-snapshot-store.ts';
import { auditExporter } from '#adapters/rendering/exports/audit-exporter.ts';
import type { Audit } from '#core/domain/audit/audit.ts';
import { productVersion } from '#core/domain/product-version.ts';
import type { AccountStore } from '#core/ports/account-store.ts';
import type { AuditRenderer } from '#core/ports/audit-rendering.ts';
import type { AuditStore } from '#core/ports/audit-store.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { IdSource } from '#core/ports/id-source.ts';
import type { ObjectArchive } from '#core/ports/object-archive.ts';
import type { AuditRunner } from '#core/ports/pipeline-runner.ts';
import type { ReportSigner } from '#core/ports/report-signer.ts';
import { auditUseCases } from '#functions/serve-audits/audit-use-cases.ts';
import type { AuditUseCases } from '#functions/serve-audits/use-cases.ts';
import { localSecret } from '../local-secret.ts';
import { auditRunner } from '../pipelines.ts';
import { type LocalStateMachine, localStateMachine } from '../state-machine.ts';
import { auditSteps } from './audit-steps.ts';
import { localCollectors } from './local-collectors.ts';

interface Shared {
  readonly dataFolder: string;
  readonly origin: string;
  readonly accounts: Pick<AccountStore, 'findPerson'>;
  readonly store: AuditStore;
  readonly archive: ObjectArchive;
  readonly signer: ReportSigner;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly catalogue: Catalogue;
  readonly renderer: AuditRenderer;
  readonly home: string;
  readonly endpoint: string | null;
  readonly allowLoopback: boolean;
  readonly verificationUrl: (token: Audit['token']) => string;
  readonly onFailure: (name: string, error: unknown) => void;
}

/** The audits of one machine: what the API calls, and the machine that runs them. */
export interface LocalAudits {
  readonly useCases: AuditUseCases;
  readonly runner: AuditRunner;
  readonly machine: LocalStateMachine;
}

const definitionFile = new URL('../../lib/pipelines/audit.asl.json', import.meta.url);

const portsFor = async (shared: Shared) => {
  const { dataFolder, origin, clock, catalogue } = shared;
  const secret = await localSecret(join(dataFolder, 'keys', 'audits.key'));
  const folder = join(dataFolder, 'snapshots');
  const address = `${origin}/objects`;
  return {
    ...shared,
    snapshots: folderSnapshotStore({ folder, address, linkKey: secret, clock }),
    vault: folderCredentialVault(join(dataFolder, 'accesses'), secret),
    collectors: localCollectors({ ...shared, names: null }),
    controls: catalogue.controls,
    exporter: auditExporter(catalogue, productVersion),
  };
};

/** Audits on one machine: same handlers, same state machine, local adapters. */
export const localAudits = async (shared: Shared): Promise<LocalAudits> => {
  const ports = await portsFor(shared);
  const steps = auditSteps(ports);
  const { onFailure } = shared;
  const machine = await localStateMachine({ definitionFile, steps, onFailure });
  const runner = auditRunner(machine);
  const useCases = auditUseCases({
    ...ports,
    runner,
    principals: [],
    permissions: permissionsPolicies,
  });
  return { useCases, runner, machine };
};
