import { type Instant, millisecondsOf } from '../time.ts';
import type { AuditRef } from './audit.ts';

/** Where the objects of an audit lie in the snapshot store. */
export const auditFolder = ({ accountId, auditId }: AuditRef): string =>
  `audits/${accountId}/${auditId}/`;

export const planKey = (ref: AuditRef): string => `${auditFolder(ref)}plan.json`;

export const reportKey = (ref: AuditRef): string => `${auditFolder(ref)}report.json`;

export const shardFolder = (ref: AuditRef, place: number): string =>
  `${auditFolder(ref)}shards/${place}`;

/** Each attempt to judge has a folder of its own: only those of the first report are named in it. */
export const judgementFolder = (ref: AuditRef, at: Instant): string =>
  `${auditFolder(ref)}judgements/${millisecondsOf(at)}`;
