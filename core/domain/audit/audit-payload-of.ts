import type { Instant } from '../time.ts';
import { type AuditPayload, auditPayload } from './audit-payload.ts';
import type { AuditReport } from './audit-report.ts';
import type { SealedExport } from './audit-seal.ts';

interface Sealable {
  readonly report: AuditReport;
  readonly issuedAt: Instant;
  readonly exports: readonly SealedExport[];
  readonly pdf: { readonly sha256: string; readonly bytes: number };
}

const inParts = (value: number | null, parts: number): number | null =>
  value === null ? null : Math.round(value * parts);

/** The payload that an audit seal signs. @throws ZodError when anything unexpected would be sealed. */
export const auditPayloadOf = ({ report, issuedAt, exports, pdf }: Sealable): AuditPayload => {
  const { audit, collected, catalogue, summary, blindSpots } = report;
  const { evaluation, resources, failed, unknown, exempted, calls, shards, drift } = summary;
  return auditPayload.parse({
    schema: 'probant.audit/1',
    token: audit.token,
    issuedAt,
    language: audit.language,
    target: audit.target,
    collected,
    catalogue,
    score: {
      version: evaluation.version,
      tenths: inParts(evaluation.score, 10),
      level: evaluation.level,
      capped: evaluation.capped,
      coverageThousandths: inParts(evaluation.coverage, 1000),
    },
    resources,
    failed,
    unknown,
    exempted,
    calls,
    shards,
    blindSpots: blindSpots.length,
    drift,
    exports: exports.map(({ format, sha256, bytes }) => ({ format, sha256, bytes })),
    pdf,
  });
};
