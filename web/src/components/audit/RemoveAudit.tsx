import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useNavigate } from 'react-router';
import type { AuditDetailBody } from '#core/contract/audits.ts';
import { api } from '../../api/client.ts';
import { useText } from '../../locales/text.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { FailureNotice } from '../FailureNotice.tsx';

export const RemoveAudit = ({ audit }: { audit: AuditDetailBody }) => {
  const { t } = useText();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const removing = useMutation({
    mutationFn: () => api('audits.remove', { path: { auditId: audit.id } }),
    onSuccess: async () => {
      await navigate('/audits');
      cache.removeQueries({ queryKey: ['audit', audit.id] });
      await cache.invalidateQueries({ queryKey: ['audits'] });
    },
  });
  return (
    <section className="section no-print" aria-labelledby="remove-title">
      <h2 id="remove-title">{t('auditRemove.title')}</h2>
      <p className="soft">{t(audit.seal ? 'auditRemove.about' : 'auditRemove.unsealed')}</p>
      <div className="row">
        <Confirm
          label={t('auditRemove.button')}
          icon={<Trash2 size={16} aria-hidden />}
          ask={t('auditRemove.ask')}
          says={t('auditRemove.says')}
          confirm={t('auditRemove.button')}
          pending={removing.isPending}
          onConfirm={() => removing.mutate()}
        />
      </div>
      {removing.isError ? <FailureNotice error={removing.error} /> : null}
    </section>
  );
};
