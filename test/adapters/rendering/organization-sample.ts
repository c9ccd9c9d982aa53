import type { Language } from '#core/domain/assessment.ts';
import type { RoleName } from '#core/domain/audit/target.ts';
import { busyScene } from './audit-samples.ts';
import { type AuditSample, auditSample } from './audits.ts';

/** More accounts than a report lists. */
export const organizationAudit = (language: Language): AuditSample => {
  const target = {
    provider: 'aws',
    account: '123456789012',
    organization: { id: 'o-exampleorgid', memberRole: 'ProbantAudit' as RoleName, accounts: null },
    regions: null,
    services: null,
  } as const;
  const others = Array.from({ length: 69 }, (_, place) => ({
    id: String(200_000_000_000 + place),
    name: place % 7 === 0 ? null : `filiale-${place}`,
  }));
  const accounts = [{ id: '123456789012', name: 'management' }, ...others];
  return auditSample({ ...busyScene(language), target, accounts });
};
