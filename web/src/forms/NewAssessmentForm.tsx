import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import type { CreateAssessmentBody } from '#core/contract/assessments.ts';
import type { CompanyCardBody } from '#core/contract/companies.ts';
import { type Language, type Mode, modes } from '#core/domain/assessment.ts';
import { recogniseIdentifier } from '#core/domain/identifier.ts';
import { assessmentAddress, newAssessmentAddress } from '../api/addresses.ts';
import { api } from '../api/client.ts';
import { FailureNotice } from '../components/FailureNotice.tsx';
import { mayCreate, useSession } from '../components/session-context.ts';
import type { MessageId } from '../locales/fr.ts';
import { useText } from '../locales/text.tsx';
import { Choice } from './Choice.tsx';
import { CompanyPreview } from './CompanyCard.tsx';
import { CompanyField, companyLabel } from './CompanyField.tsx';
import { idempotencyKeys } from './idempotency-key.ts';
import { type Subject, subjectOf } from './identifier-feedback.ts';

const useCreate = () => {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const [keyFor] = useState(() => idempotencyKeys(() => crypto.randomUUID()));
  return useMutation({
    mutationFn: (body: CreateAssessmentBody) =>
      api('assessments.create', { body, headers: { 'idempotency-key': keyFor(body) } }),
    onSuccess: ({ id }) => {
      void cache.invalidateQueries({ queryKey: ['assessments'] });
      void navigate(assessmentAddress(id));
    },
  });
};

/** The text as typed, and the company that was picked as long as the text still names it. */
const useSubject = (initial: string) => {
  const [text, setText] = useState(initial);
  const [picked, setPicked] = useState<CompanyCardBody | null>(null);
  const chosen = picked && companyLabel(picked) === text ? picked : null;
  const subject = subjectOf(recogniseIdentifier(text), chosen?.siren ?? null);
  return { text, setText, chosen, setPicked, subject };
};

const Override = (props: { checked: boolean; onChange: (checked: boolean) => void }) => {
  const { t } = useText();
  const [field, says] = [useId(), useId()];
  return (
    <div className="choice-option override">
      <input
        id={field}
        type="checkbox"
        aria-describedby={says}
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span className="stack tight">
        <label htmlFor={field}>{t('new.override')}</label>
        <span id={says} className="small soft">
          {t('new.override.says')}
        </span>
      </span>
    </div>
  );
};

const bodyOf = (subject: Subject, mode: Mode, language: Language): CreateAssessmentBody => ({
  siren: subject.siren,
  ...(subject.vatNumber ? { vatNumber: subject.vatNumber } : {}),
  mode,
  language,
  acceptInvalidChecksum: subject.checksumFails,
});

/** What stands beside the button: why it can be pressed, or why not yet. */
const whyOf = (allowed: boolean, ready: boolean, subject: Subject | null): MessageId => {
  if (!allowed) return 'new.demo';
  if (ready) return 'new.ready';
  return subject?.checksumFails ? 'new.needsOverride' : 'new.notReady';
};

const Options = (props: {
  mode: Mode;
  language: Language;
  onMode: (mode: Mode) => void;
  onLanguage: (language: Language) => void;
}) => {
  const { t } = useText();
  return (
    <div className="new-options">
      <Choice
        legend={t('new.mode')}
        value={props.mode}
        onChange={props.onMode}
        options={modes.map((mode) => ({
          value: mode,
          label: t(`mode.${mode}`),
          says: t(`mode.${mode}.says`),
        }))}
      />
      <Choice
        legend={t('new.language')}
        value={props.language}
        onChange={props.onLanguage}
        options={[
          { value: 'fr', label: 'Français' },
          { value: 'en', label: 'English' },
        ]}
      />
    </div>
  );
};

export const NewAssessmentForm = ({ initial }: { initial: string }) => {
  const { t, language } = useText();
  const allowed = mayCreate(useSession());
  const { text, setText, chosen, setPicked, subject } = useSubject(initial);
  const [overridden, setOverridden] = useState(false);
  const [mode, setMode] = useState<Mode>('INDIVIDUAL');
  const [reportLanguage, setReportLanguage] = useState<Language>(language);
  const create = useCreate();
  const ready = allowed && subject !== null && (!subject.checksumFails || overridden);
  const why = whyOf(allowed, ready, subject);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (ready && !create.isPending) create.mutate(bodyOf(subject, mode, reportLanguage));
  };
  return (
    <form className="stack new-form" onSubmit={submit} noValidate>
      <CompanyField text={text} chosen={chosen !== null} onText={setText} onChoose={setPicked} />
      {subject?.checksumFails ? <Override checked={overridden} onChange={setOverridden} /> : null}
      {subject ? <CompanyPreview siren={subject.siren} chosen={chosen} /> : null}
      <Options
        mode={mode}
        language={reportLanguage}
        onMode={setMode}
        onLanguage={setReportLanguage}
      />
      {create.isError ? (
        <FailureNotice
          error={create.error}
          kept={t('new.kept')}
          returnTo={newAssessmentAddress(text)}
        />
      ) : null}
      <div className="row">
        <button
          type="submit"
          className="button primary"
          aria-disabled={!ready || create.isPending}
          aria-describedby="new-why"
        >
          {t(create.isPending ? 'new.starting' : 'new.submit')}
        </button>
        <span id="new-why" className="small soft">
          {t(why)}
        </span>
      </div>
    </form>
  );
};
