import { join } from 'node:path';
import { folderCredentialVault } from '#adapters/node/folder-credential-vault.ts';
import { folderSnapshotStore } from '#adapters/node/folder-snapshot-store.ts';
import { auditExporter } from '#adapters/rendering/exports/audit-exporter.ts';
import type { Audit } from '#core/domain/audit/audit.ts';
import { withJoins } from '#core/domain/audit/joins.ts';
import { needsOf } from '#core/domain/audit/needs.ts';
import type { AuditRenderer } from '#core/ports/audit-rendering.ts';
import type { AuditStore } from '#core/ports/audit-store.ts';
import type { Catalogue } from '#core/ports/catalogue.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { IdSource } from '#core/ports/id-source.ts';
import type { ObjectArchive } from '#core/ports/object-archive.ts';
import type { AuditRunner } from '#core/ports/pipeline-runner.ts';
import type { ReportSigner } from '#core/ports/report-signer.ts';
import { compareAudits } from '#core/usecases/audit/compare-audits.ts';
import { cancelAudit } from '#core/usecases/audit/end-audit.ts';
import { exempt, revokeExemption } from '#core/usecases/audit/exempt.ts';
import { findAudit } from '#core/usecases/audit/find-audit.ts';
import { linkAudit } from '#core/usecases/audit/link-audit.ts';
import { openAudit } from '#core/usecases/audit/open-audit.ts';
import { readFindings } from '#core/usecases/audit/read-findings.ts';
import { removeAudit } from '#core/usecases/audit/remove-audit.ts';
import type { AuditUseCases } from '#functions/serve-audits/use-cases.ts';
import { localSecret } from '../local-secret.ts';
import { auditRunner } from '../pipelines.ts';
import { type LocalStateMachine, localStateMachine } from '../state-machine.ts';
import { auditSteps } from './audit-steps.ts';
import { localCollectors } from './local-collectors.ts';

interface Shared {
  readonly dataFolder: string;
  readonly origin: string;
  readonly store: AuditStore;
  readonly archive: ObjectArchive;
  readonly signer: ReportSigner;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly catalogue: Catalogue;
  readonly renderer: AuditRenderer;
  readonly productVersion: string;
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
  const { dataFolder, origin, clock, catalogue, productVersion } = shared;
  const secret = await localSecret(join(dataFolder, 'keys', 'audits.key'));
  const folder = join(dataFolder, 'snapshots');
  const address = `${origin}/objects`;
  return {
    ...shared,
    snapshots: folderSnapshotStore({ folder, address, linkKey: secret, clock }),
    vault: folderCredentialVault(join(dataFolder, 'accesses'), secret),
    collectors: localCollectors(shared),
    controls: catalogue.controls,
    exporter: auditExporter(catalogue, productVersion),
  };
};

const entrance = ({ controls }: Catalogue): AuditUseCases['access'] => ({
  principal: null,
  services: [
    ...new Set(
      controls.filter(({ id }) => id.startsWith('aws.')).map(({ id }) => id.split('.')[1] ?? ''),
    ),
  ].toSorted(),
  async permissions() {
    const { permissionsPolicy } = await import('#adapters/collectors/aws/permissions-policy.ts');
    return permissionsPolicy(withJoins(needsOf(controls)));
  },
});

const useCasesOver = (
  ports: Awaited<ReturnType<typeof portsFor>>,
  runner: AuditRunner,
): AuditUseCases => ({
  open: openAudit({ ...ports, runner }),
  find: findAudit(ports),
  findings: readFindings(ports),
  compare: compareAudits(ports),
  cancel: cancelAudit({ ...ports, runner }),
  remove: removeAudit(ports),
  exempt: exempt(ports),
  revokeExemption: revokeExemption(ports),
  link: linkAudit(ports),
  store: ports.store,
  catalogue: ports.catalogue,
  access: entrance(ports.catalogue),
  verificationUrl: ports.verificationUrl,
  allowLoopback: ports.allowLoopback,
});

/** Audits on one machine: same handlers, same state machine, local adapters. */
export const localAudits = async (shared: Shared): Promise<LocalAudits> => {
  const ports = await portsFor(shared);
  const steps = auditSteps(ports);
  const { onFailure } = shared;
  const machine = await localStateMachine({ definitionFile, steps, onFailure });
  const runner = auditRunner(machine);
  return { useCases: useCasesOver(ports, runner), runner, machine };
};
