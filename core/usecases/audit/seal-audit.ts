import type { Audit, AuditRef } from '../../domain/audit/audit.ts';
import { reportKey } from '../../domain/audit/audit-keys.ts';
import { auditPayloadOf } from '../../domain/audit/audit-payload-of.ts';
import type { AuditReport } from '../../domain/audit/audit-report.ts';
import type { AuditSealReference, SealedExport } from '../../domain/audit/audit-seal.ts';
import { exportFormats, extensionOf } from '../../domain/audit/export-format.ts';
import { sha256Of } from '../../domain/digest.ts';
import type { SealEnvelope } from '../../domain/seal.ts';
import { envelopeKeyOf } from '../../domain/seal-envelope.ts';
import type { Instant } from '../../domain/time.ts';
import type { Actor } from '../../domain/trail.ts';
import type { AuditContent, AuditExporter, AuditRenderer } from '../../ports/audit-rendering.ts';
import type { AuditStore } from '../../ports/audit-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CredentialVault } from '../../ports/credential-vault.ts';
import type { ObjectArchive } from '../../ports/object-archive.ts';
import type { ReportSigner } from '../../ports/report-signer.ts';
import type { SnapshotStore } from '../../ports/snapshot-store.ts';
import { firstEnvelope, signPayload } from '../sign-payload.ts';
import { auditContent } from './audit-content.ts';
import { findJson } from './json-objects.ts';

export type SealAuditOutcome =
  | { readonly kind: 'sealed' | 'already-sealed'; readonly audit: Audit }
  | { readonly kind: 'audit-missing' | 'not-judged' };

export type SealAudit = (ref: AuditRef, actor: Actor) => Promise<SealAuditOutcome>;

type Ports = {
  store: AuditStore;
  archive: ObjectArchive;
  snapshots: SnapshotStore;
  vault: CredentialVault;
  renderer: AuditRenderer;
  exporter: AuditExporter;
  signer: ReportSigner;
  clock: Clock;
  verificationUrl: (token: Audit['token']) => string;
};

const fileKey = ({ accountId, id }: Audit, sha256: string, extension: string): string =>
  `reports/${accountId}/${id}/${sha256}.${extension}`;

const keep = async (
  archive: ObjectArchive,
  audit: Audit,
  extension: string,
  body: Uint8Array<ArrayBuffer>,
) => {
  const sha256 = await sha256Of(body);
  const key = fileKey(audit, sha256, extension);
  await archive.putOnce(key, body);
  return { key, sha256, bytes: body.byteLength };
};

const keepExports = async (
  { archive, exporter }: Ports,
  audit: Audit,
  content: AuditContent,
): Promise<readonly SealedExport[]> => {
  const kept: SealedExport[] = [];
  // One after the other: each may be large.
  for (const format of exportFormats) {
    const body = await exporter(content, format);
    kept.push({ format, ...(await keep(archive, audit, extensionOf(format), body)) });
  }
  return kept;
};

/** Every file is stored before the envelope that names it, so that no seal points at nothing. */
const makeEnvelope = async (
  ports: Ports,
  audit: Audit,
  report: AuditReport,
  issuedAt: Instant,
): Promise<SealEnvelope> => {
  const { archive, snapshots, renderer, signer, verificationUrl } = ports;
  const content = auditContent(snapshots, report);
  const body = await renderer.render({
    ...content,
    issuedAt,
    verificationUrl: verificationUrl(audit.token),
  });
  const { sha256, bytes } = await keep(archive, audit, 'pdf', body);
  const exports = await keepExports(ports, audit, content);
  const payload = auditPayloadOf({ report, issuedAt, exports, pdf: { sha256, bytes } });
  return await signPayload(signer, payload);
};

const referenceOf = (
  audit: Audit,
  { payload, payloadSha256 }: SealEnvelope,
): AuditSealReference => {
  if (payload.schema !== 'probant.audit/1') throw new Error('this seal is of another kind');
  const pdfSha256 = payload.pdf.sha256 as AuditSealReference['pdfSha256'];
  return {
    envelopeKey: envelopeKeyOf(audit),
    pdfKey: fileKey(audit, pdfSha256, 'pdf'),
    pdfSha256,
    payloadSha256,
    sealedAt: payload.issuedAt as Instant,
    exports: payload.exports.map((one) => ({
      ...one,
      key: fileKey(audit, one.sha256, extensionOf(one.format)),
    })),
  };
};

/** Seals a judged audit in all its forms, and forgets how the target was entered. The first seal stays. */
export const sealAudit = (ports: Ports): SealAudit => {
  const { store, archive, snapshots, vault, clock } = ports;
  return async (ref, actor) => {
    const audit = await store.find(ref);
    if (!audit) return { kind: 'audit-missing' };
    if (audit.seal) return { kind: 'already-sealed', audit };
    const report = await findJson<AuditReport>(snapshots, reportKey(ref));
    if (audit.status !== 'judged' || !report) return { kind: 'not-judged' };

    const envelope = await firstEnvelope(archive, envelopeKeyOf(audit), () =>
      makeEnvelope(ports, audit, report, clock.now()),
    );
    const seal = referenceOf(audit, envelope);
    const sealed = await store.saveSeal(ref, seal, {
      ...actor,
      accountId: ref.accountId,
      at: clock.now(),
      action: 'audit.sealed',
      object: audit.id,
      before: { status: audit.status },
      after: { status: 'sealed', payloadSha256: seal.payloadSha256, pdfSha256: seal.pdfSha256 },
    });
    await vault.forget(ref);
    return { kind: 'sealed', audit: sealed };
  };
};
