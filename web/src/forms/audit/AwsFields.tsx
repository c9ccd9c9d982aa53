import { useQuery } from '@tanstack/react-query';
import { awsAccessQuery } from '../../api/audit-queries.ts';
import { useText } from '../../locales/text.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Choice } from '../Choice.tsx';
import type { AuditDraft } from './audit-draft.ts';
import { regionsFeedback, roleFeedback } from './field-feedback.ts';
import { OrganizationFields } from './OrganizationFields.tsx';
import { RoleSteps } from './RoleSteps.tsx';
import { TextField } from './TextField.tsx';

export interface DraftFields {
  readonly draft: AuditDraft;
  readonly change: (changed: Partial<AuditDraft>) => void;
  /** What the API said of the field that lets us find the target. */
  readonly refusal: string | undefined;
}

const KeyFields = ({ draft, change }: DraftFields) => {
  const { t } = useText();
  return (
    <>
      <Notice tone="info" title={t('newAudit.key.note')}>
        <p>{t('newAudit.key.note.says')}</p>
      </Notice>
      <TextField
        label={t('newAudit.keyId')}
        value={draft.accessKeyId}
        feedback={{ tone: 'neutral', says: 'newAudit.keyId.hint' }}
        onChange={(accessKeyId) => change({ accessKeyId })}
      />
      <TextField
        label={t('newAudit.secret')}
        type="password"
        value={draft.secretAccessKey}
        onChange={(secretAccessKey) => change({ secretAccessKey })}
      />
      <TextField
        label={t('newAudit.session')}
        type="password"
        value={draft.sessionToken}
        onChange={(sessionToken) => change({ sessionToken })}
      />
    </>
  );
};

const Services = ({ draft, change }: DraftFields) => {
  const { t } = useText();
  const services = useQuery(awsAccessQuery).data?.services ?? [];
  const toggle = (service: string): void =>
    change({
      services: draft.services.includes(service)
        ? draft.services.filter((one) => one !== service)
        : [...draft.services, service],
    });
  const count = draft.services.length;
  return (
    <fieldset className="field">
      <legend>{t('newAudit.services')}</legend>
      <p className="hint" aria-live="polite">
        {count === 0 ? t('newAudit.services.all') : t('newAudit.services.some', { count })}
      </p>
      <div className="service-list">
        {services.map((service) => (
          <label key={service}>
            <input
              type="checkbox"
              className="check"
              checked={draft.services.includes(service)}
              onChange={() => toggle(service)}
            />
            {service}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

const Scope = (fields: DraftFields) => {
  const { t } = useText();
  const { draft, change } = fields;
  return (
    <details>
      <summary>{t('newAudit.scope')}</summary>
      <div className="stack">
        <TextField
          label={t('newAudit.regions')}
          value={draft.regions}
          placeholder="eu-west-3, eu-central-1"
          feedback={regionsFeedback(draft.regions)}
          onChange={(regions) => change({ regions })}
        />
        <Services {...fields} />
      </div>
    </details>
  );
};

export const AwsFields = (fields: DraftFields) => {
  const { t } = useText();
  const { draft, change, refusal } = fields;
  return (
    <>
      <Choice
        legend={t('newAudit.access')}
        value={draft.accessKind}
        onChange={(accessKind) => change({ accessKind })}
        options={(['role', 'key'] as const).map((value) => ({
          value,
          label: t(`newAudit.${value}`),
          says: t(`newAudit.${value}.says`),
        }))}
      />
      {draft.accessKind === 'role' ? (
        <>
          <RoleSteps />
          <TextField
            label={t('newAudit.roleArn')}
            value={draft.roleArn}
            placeholder="arn:aws:iam::123456789012:role/probant"
            feedback={roleFeedback(draft.roleArn)}
            refusal={refusal}
            onChange={(roleArn) => change({ roleArn })}
          />
        </>
      ) : (
        <KeyFields {...fields} />
      )}
      <OrganizationFields {...fields} />
      <Scope {...fields} />
    </>
  );
};
