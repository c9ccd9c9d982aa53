import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import type { FindingBody } from '#core/contract/findings.ts';
import { addMonths } from '#core/domain/time.ts';
import { exemptionsQuery } from '../../api/audit-queries.ts';
import { api } from '../../api/client.ts';
import { today } from '../../components/audit/exemption-for.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useText } from '../../locales/text.tsx';
import { Choice } from '../Choice.tsx';
import { TextField } from './TextField.tsx';

interface Asked {
  readonly owner: string;
  readonly reason: string;
  readonly expiresOn: string;
  readonly scope: 'one' | 'all';
}

const shortestOwner = 2;
const shortestReason = 10;
const usualMonths = 3;
const mostMonths = 12;

const isComplete = ({ owner, reason, expiresOn }: Asked): boolean =>
  owner.trim().length >= shortestOwner &&
  reason.trim().length >= shortestReason &&
  expiresOn !== '';

const useGrant = (finding: FindingBody, target: string, onDone: () => void) => {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ owner, reason, expiresOn, scope }: Asked) =>
      api('audits.exempt', {
        body: {
          target,
          control: finding.control,
          resource: scope === 'one' ? finding.resource : null,
          owner: owner.trim(),
          reason: reason.trim(),
          expiresOn,
        },
      }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: exemptionsQuery(target).queryKey });
      onDone();
    },
  });
};

const Reason = (props: { value: string; onChange: (value: string) => void }) => {
  const { t } = useText();
  const [field, hint] = [useId(), useId()];
  return (
    <div className="field">
      <label htmlFor={field}>{t('exemption.reason')}</label>
      <textarea
        id={field}
        className="input area"
        rows={3}
        maxLength={1000}
        aria-describedby={hint}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
      <p id={hint} className="hint">
        {t('exemption.reason.hint')}
      </p>
    </div>
  );
};

const LastDay = (props: { value: string; onChange: (value: string) => void }) => {
  const { t } = useText();
  const [field, hint] = [useId(), useId()];
  const day = today();
  return (
    <div className="field">
      <label htmlFor={field}>{t('exemption.expires')}</label>
      <input
        id={field}
        type="date"
        className="input"
        min={day}
        max={addMonths(day, mostMonths)}
        aria-describedby={hint}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
      <p id={hint} className="hint">
        {t('exemption.expires.hint')}
      </p>
    </div>
  );
};

/** Says who answers for a failure, why and until when. */
export const ExemptionForm = (props: {
  finding: FindingBody;
  target: string;
  onDone: () => void;
}) => {
  const { t } = useText();
  const grant = useGrant(props.finding, props.target, props.onDone);
  const [asked, setAsked] = useState<Asked>({
    owner: '',
    reason: '',
    expiresOn: addMonths(today(), usualMonths),
    scope: 'one',
  });
  const change = (changed: Partial<Asked>): void => setAsked({ ...asked, ...changed });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isComplete(asked) && !grant.isPending) grant.mutate(asked);
  };
  return (
    <form className="stack exemption-form" onSubmit={submit} noValidate>
      <div className="exemption-fields">
        <TextField
          label={t('exemption.owner')}
          value={asked.owner}
          onChange={(owner) => change({ owner })}
        />
        <LastDay value={asked.expiresOn} onChange={(expiresOn) => change({ expiresOn })} />
      </div>
      <Reason value={asked.reason} onChange={(reason) => change({ reason })} />
      <Choice
        legend={t('exemption.scope')}
        value={asked.scope}
        onChange={(scope) => change({ scope })}
        options={(['one', 'all'] as const).map((value) => ({
          value,
          label: t(`exemption.scope.${value}`),
        }))}
      />
      {grant.isError ? <FailureNotice error={grant.error} kept={t('exemption.kept')} /> : null}
      <div className="row">
        <button
          type="submit"
          className="button primary"
          aria-disabled={!isComplete(asked) || grant.isPending}
        >
          {t(grant.isPending ? 'exemption.granting' : 'exemption.submit')}
        </button>
        <button type="button" className="button" onClick={props.onDone}>
          {t('common.keep')}
        </button>
      </div>
    </form>
  );
};
