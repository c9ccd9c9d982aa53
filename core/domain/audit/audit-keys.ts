import type { AuditRef } from './audit.ts';

/** Where the objects of an audit lie in the snapshot store. */
export const auditFolder = ({ accountId, auditId }: AuditRef): string =>
  `audits/${accountId}/${auditId}/`;

export const planKey = (ref: AuditRef): string => `${auditFolder(ref)}plan.json`;

export const reportKey = (ref: AuditRef): string => `${auditFolder(ref)}report.json`;

/** What the next audit of the same target compares with. */
export const knownFailuresKey = (ref: AuditRef): string => `${auditFolder(ref)}known-failures.json`;

export const shardFolder = (ref: AuditRef, place: number): string =>
  `${auditFolder(ref)}shards/${place}`;

export const findingsFolder = (ref: AuditRef): string => `${auditFolder(ref)}findings`;
