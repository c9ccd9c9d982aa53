import { Link } from 'react-router';
import type { AuditDetailBody } from '#core/contract/audits.ts';
import { newAuditAddress } from '../../api/audit-addresses.ts';
import { useText } from '../../locales/text.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { mayCreate, useSession } from '../session-context.ts';

/** An audit that ended without results: why, and what can be done. */
export const AuditEnded = ({ audit }: { audit: AuditDetailBody }) => {
  const { t } = useText();
  const allowed = mayCreate(useSession());
  const cancelled = audit.status === 'cancelled';
  const failure = audit.failure ?? 'internal';
  return (
    <Notice
      tone={cancelled ? 'info' : 'danger'}
      title={t(cancelled ? 'auditCancelled.title' : `auditFailed.${failure}`)}
      actions={
        allowed ? (
          <Link className="button" to={newAuditAddress(audit.target)}>
            {t('audit.again')}
          </Link>
        ) : null
      }
    >
      <p>{t(cancelled ? 'auditCancelled.says' : `auditFailed.${failure}.says`)}</p>
    </Notice>
  );
};
