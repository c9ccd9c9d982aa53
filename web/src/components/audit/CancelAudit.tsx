import { useMutation, useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { api } from '../../api/client.ts';
import { useText } from '../../locales/text.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { FailureNotice } from '../FailureNotice.tsx';

export const CancelAudit = ({ auditId }: { auditId: string }) => {
  const { t } = useText();
  const cache = useQueryClient();
  const cancelling = useMutation({
    mutationFn: () => api('audits.cancel', { path: { auditId } }),
    onSettled: () => cache.invalidateQueries({ queryKey: ['audit', auditId] }),
  });
  return (
    <div className="stack">
      <Confirm
        label={t('auditCancel.button')}
        icon={<X size={16} aria-hidden />}
        ask={t('auditCancel.title')}
        says={t('auditCancel.says')}
        confirm={t('auditCancel.confirm')}
        pending={cancelling.isPending}
        onConfirm={() => cancelling.mutate()}
      />
      {cancelling.isError ? <FailureNotice error={cancelling.error} /> : null}
    </div>
  );
};
