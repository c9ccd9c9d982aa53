import type { QueryOf } from '#core/contract/routes.ts';
import type { WantedFindings } from '#core/usecases/audit/read-findings.ts';

type Query = Pick<QueryOf<'audits.findings'>, 'status' | 'severity'>;

/** Whether a chunk may hold findings that the query asks for: exempted ones lie among the failures. */
export const mayHold =
  ({ status, severity }: Query): WantedFindings['mayHold'] =>
  (chunk) =>
    chunk.status === (status === 'unknown' ? 'unknown' : 'fail') &&
    (severity === undefined || chunk.severity === severity);
