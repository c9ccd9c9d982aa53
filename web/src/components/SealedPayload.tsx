import type { HeldSealBody } from '#core/contract/verification.ts';
import type { SealPayload } from '#core/domain/seal-payload.ts';
import { SealedAudit } from './SealedAudit.tsx';
import { SealedVigilance } from './SealedVigilance.tsx';

/** What was sealed, as a person reads it. */
export const SealedPayload = (props: { verification: HeldSealBody; payload: SealPayload }) => {
  const { payload, verification } = props;
  return payload.schema === 'probant.vigilance/1' ? (
    <SealedVigilance verification={verification} payload={payload} />
  ) : (
    <SealedAudit verification={verification} payload={payload} />
  );
};
