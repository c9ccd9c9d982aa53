import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ExemptionBody } from '#core/contract/findings.ts';
import { exemptionsQuery } from '../../api/audit-queries.ts';
import { api } from '../../api/client.ts';
import { formatDay } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { FailureNotice } from '../FailureNotice.tsx';
import { mayCreate, useSession } from '../session-context.ts';
import { hasExpired, today } from './exemption-for.ts';

const Revoke = ({ exemption, target }: { exemption: ExemptionBody; target: string }) => {
  const { t } = useText();
  const cache = useQueryClient();
  const revoking = useMutation({
    mutationFn: () =>
      api('audits.revokeExemption', { path: { exemptionId: exemption.id }, query: { target } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: exemptionsQuery(target).queryKey }),
  });
  return (
    <div className="stack">
      <div>
        <Confirm
          label={t('exemption.revoke')}
          ask={t('exemption.revoke.ask')}
          says={t('exemption.revoke.says')}
          confirm={t('exemption.revoke')}
          pending={revoking.isPending}
          onConfirm={() => revoking.mutate()}
        />
      </div>
      {revoking.isError ? <FailureNotice error={revoking.error} /> : null}
    </div>
  );
};

/** Who answers, until when and why. `isCounted`: the audit on the page took it into account. */
export const ExemptionNote = (props: {
  exemption: ExemptionBody;
  target: string;
  isCounted: boolean;
}) => {
  const { t, language } = useText();
  const allowed = mayCreate(useSession());
  const { exemption, target, isCounted } = props;
  const { owner, reason, expiresOn } = exemption;
  const expired = hasExpired(exemption, today());
  return (
    <div className="stack exemption">
      <div className="stack tight">
        <strong>{t('exemption.held', { owner, day: formatDay(expiresOn, language) })}</strong>
        <p>{reason}</p>
        {expired || !isCounted ? (
          <p className="small soft">{t(expired ? 'exemption.expired' : 'exemption.pending')}</p>
        ) : null}
      </div>
      {allowed ? <Revoke exemption={exemption} target={target} /> : null}
    </div>
  );
};
