import { readRoleArn } from '#core/domain/audit/access.ts';
import { entrancePolicy, memberTrust } from '#core/domain/audit/organization-entrance.ts';
import { readRoleName } from '#core/domain/audit/target.ts';
import { useText } from '../../locales/text.tsx';
import type { DraftFields } from './AwsFields.tsx';
import type { AuditDraft } from './audit-draft.ts';
import { accountsFeedback, memberRoleFeedback } from './field-feedback.ts';
import { Policy } from './Policy.tsx';
import { TextField } from './TextField.tsx';

/** What lets the role of the management account into the others, once we know both roles. */
const EntrancePolicies = ({ draft }: { draft: AuditDraft }) => {
  const { t } = useText();
  const memberRole = readRoleName(draft.memberRole.trim());
  const entersFrom = draft.accessKind === 'role' ? readRoleArn(draft.roleArn.trim()) : null;
  return (
    <>
      {memberRole ? (
        <Policy
          title={t('newAudit.entrancePolicy')}
          policy={entrancePolicy(memberRole)}
          isOpen={false}
        />
      ) : null}
      {entersFrom ? (
        <Policy title={t('newAudit.memberTrust')} policy={memberTrust(entersFrom)} isOpen={false} />
      ) : null}
    </>
  );
};

/** Whether the other accounts of the organisation are audited too, and through which role. */
export const OrganizationFields = ({ draft, change }: DraftFields) => {
  const { t } = useText();
  return (
    <fieldset className="field">
      <legend>{t('newAudit.accounts.which')}</legend>
      <label className="tick">
        <input
          type="checkbox"
          className="check"
          checked={draft.wholeOrganization}
          onChange={(event) => change({ wholeOrganization: event.target.checked })}
        />
        {t('newAudit.wholeOrganization')}
      </label>
      <p className="hint">{t('newAudit.wholeOrganization.says')}</p>
      {draft.wholeOrganization ? (
        <div className="stack">
          <TextField
            label={t('newAudit.memberRole')}
            value={draft.memberRole}
            feedback={memberRoleFeedback(draft.memberRole)}
            onChange={(memberRole) => change({ memberRole })}
          />
          <EntrancePolicies draft={draft} />
          <TextField
            label={t('newAudit.accounts')}
            value={draft.accounts}
            placeholder="123456789012"
            feedback={accountsFeedback(draft.accounts)}
            onChange={(accounts) => change({ accounts })}
          />
        </div>
      ) : null}
    </fieldset>
  );
};
