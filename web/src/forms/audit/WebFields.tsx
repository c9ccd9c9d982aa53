import { Link } from 'react-router';
import { aboutAuditsPath, politeManners } from '#core/domain/web/manners.ts';
import { useText } from '../../locales/text.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { DraftFields } from './AwsFields.tsx';
import { siteFeedback } from './field-feedback.ts';
import { TextField } from './TextField.tsx';

export const WebFields = ({ draft, change, refusal }: DraftFields) => {
  const { t } = useText();
  return (
    <>
      <TextField
        big
        label={t('newAudit.address')}
        value={draft.address}
        placeholder={t('newAudit.address.placeholder')}
        feedback={siteFeedback(draft.address)}
        refusal={refusal}
        onChange={(address) => change({ address })}
      />
      <Notice tone="info" title={t('newAudit.answer')}>
        <p>{t('newAudit.answer.says')}</p>
        <p>
          {t('newAudit.manners', { requests: politeManners.requests })}{' '}
          <Link to={aboutAuditsPath}>{t('newAudit.manners.more')}</Link>
        </p>
      </Notice>
    </>
  );
};
