import type { AuditSealReference } from './audit/audit-seal.ts';
import type { Sha256Hex } from './digest.ts';
import type { CivilDate, Instant } from './time.ts';

/**
 * What stays of a seal once the owner has removed what it sealed: nothing but what the holder of a
 * sealed file has in hand already, and no key by which anything of ours is found.
 */
export interface WithdrawnSeal {
  readonly withdrawnOn: CivilDate;
  readonly sealedAt: Instant;
  readonly payloadSha256: Sha256Hex;
  /** The digests of all files that the seal vouched for. */
  readonly files: readonly string[];
}

export const withdrawnSeal = (
  { sealedAt, payloadSha256, pdfSha256, exports }: AuditSealReference,
  withdrawnOn: CivilDate,
): WithdrawnSeal => ({
  withdrawnOn,
  sealedAt,
  payloadSha256,
  files: [pdfSha256, ...exports.map(({ sha256 }) => sha256)],
});
