import type { SealReference } from '../seal.ts';
import type { ExportFormat } from './export-format.ts';

export interface SealedExport {
  readonly format: ExportFormat;
  readonly key: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** Where a sealed audit lies, in all its forms. */
export interface AuditSealReference extends SealReference {
  readonly exports: readonly SealedExport[];
}
