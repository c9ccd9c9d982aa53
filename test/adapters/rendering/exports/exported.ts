import { auditExporter } from '#adapters/rendering/exports/audit-exporter.ts';
import type { ExportFormat } from '#core/domain/audit/export-format.ts';
import type { Finding } from '#core/domain/audit/finding.ts';
import { type AuditSample, catalogue } from '../audits.ts';

const exporter = auditExporter(catalogue, '1.2.3');

export const exported = async (content: AuditSample, format: ExportFormat): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    await exporter(content, format),
  );

export const allOf = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

export const findingsOf = (content: AuditSample): Promise<readonly Finding[]> =>
  allOf(content.findings());
