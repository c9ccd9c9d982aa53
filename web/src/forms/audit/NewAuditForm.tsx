import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Cloud, Globe } from 'lucide-react';
import { type SubmitEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { CreateAuditBody } from '#core/contract/audits.ts';
import type { Provider } from '#core/domain/audit/target.ts';
import { auditAddress } from '../../api/audit-addresses.ts';
import { api } from '../../api/client.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { mayCreate, useSession } from '../../components/session-context.ts';
import type { MessageId } from '../../locales/fr.ts';
import { useText } from '../../locales/text.tsx';
import { Choice } from '../Choice.tsx';
import { idempotencyKeys } from '../idempotency-key.ts';
import { AwsFields, type DraftFields } from './AwsFields.tsx';
import { type AuditDraft, requestOf } from './audit-draft.ts';
import { refusedField } from './field-feedback.ts';
import { WebFields } from './WebFields.tsx';

const useStart = () => {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const [keyFor] = useState(() => idempotencyKeys(() => crypto.randomUUID()));
  return useMutation({
    // The body may hold a secret: nothing keeps it once the page is left.
    gcTime: 0,
    mutationFn: (body: CreateAuditBody) =>
      api('audits.create', { body, headers: { 'idempotency-key': keyFor(body) } }),
    onSuccess: ({ id }) => {
      void cache.invalidateQueries({ queryKey: ['audits'] });
      void navigate(auditAddress(id));
    },
  });
};

const icons = { aws: Cloud, web: Globe } as const;

const ProviderChoice = (props: { value: Provider; onChange: (provider: Provider) => void }) => {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset className="field provider-choice">
      <legend>{t('newAudit.what')}</legend>
      {(['aws', 'web'] as const).map((provider) => {
        const Icon = icons[provider];
        return (
          <label key={provider}>
            <input
              type="radio"
              name={name}
              checked={props.value === provider}
              onChange={() => props.onChange(provider)}
            />
            <Icon size={22} strokeWidth={1.6} aria-hidden />
            <span className="stack tight">
              <strong>{t(`provider.${provider}`)}</strong>
              <span className="small soft">{t(`provider.${provider}.says`)}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
};

/** What stands beside the button: why it can be pressed, or why not yet. */
const whyOf = (allowed: boolean, ready: boolean, provider: Provider): MessageId => {
  if (!allowed) return 'newAudit.demo';
  return ready ? `newAudit.ready.${provider}` : `newAudit.notReady.${provider}`;
};

const Submit = (props: { ready: boolean; pending: boolean; why: MessageId }) => {
  const { t } = useText();
  return (
    <div className="row">
      <button
        type="submit"
        className="button primary"
        aria-disabled={!props.ready || props.pending}
        aria-describedby="new-why"
      >
        {t(props.pending ? 'newAudit.starting' : 'newAudit.submit')}
      </button>
      <span id="new-why" className="small soft">
        {t(props.why)}
      </span>
    </div>
  );
};

export const NewAuditForm = (initial: Pick<AuditDraft, 'provider' | 'address'>) => {
  const { t, language } = useText();
  const allowed = mayCreate(useSession());
  const [draft, setDraft] = useState<AuditDraft>({
    accessKind: 'role',
    roleArn: '',
    accessKeyId: '',
    secretAccessKey: '',
    sessionToken: '',
    wholeOrganization: false,
    memberRole: 'ProbantAudit',
    accounts: '',
    regions: '',
    services: [],
    language,
    ...initial,
  });
  const start = useStart();
  const change: DraftFields['change'] = (changed) => {
    if (start.isError) start.reset();
    setDraft((before) => ({ ...before, ...changed }));
  };
  const body = requestOf(draft);
  const refused = refusedField(start.error);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (allowed && body && !start.isPending) start.mutate(body);
  };
  const Fields = draft.provider === 'aws' ? AwsFields : WebFields;
  const ready = allowed && body !== null;
  return (
    <form className="stack new-form" onSubmit={submit} noValidate autoComplete="off">
      <ProviderChoice value={draft.provider} onChange={(provider) => change({ provider })} />
      <Fields draft={draft} change={change} refusal={refused?.title} />
      <Choice
        legend={t('newAudit.language')}
        value={draft.language}
        onChange={(chosen) => change({ language: chosen })}
        options={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
      />
      {start.isError && !refused ? (
        <FailureNotice error={start.error} kept={t('newAudit.kept')} />
      ) : null}
      <Submit ready={ready} pending={start.isPending} why={whyOf(allowed, ready, draft.provider)} />
    </form>
  );
};
