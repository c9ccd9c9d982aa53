import { useMutation } from '@tanstack/react-query';
import { ChevronDown, Download } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Link } from 'react-router';
import type { AuditDetailBody } from '#core/contract/audits.ts';
import type { ResponseOf } from '#core/contract/routes.ts';
import { type ExportFormat, exportFormats } from '#core/domain/audit/export-format.ts';
import { verifyAddress } from '../../api/addresses.ts';
import { api } from '../../api/client.ts';
import { useText } from '../../locales/text.tsx';
import { landmark } from '../../ui/landmark.ts';
import { saveFrom } from '../../ui/save-from.ts';
import { FailureNotice } from '../FailureNotice.tsx';

type Form = ExportFormat | 'pdf' | 'seal';

const linkTo = (links: ResponseOf<'audits.report'>, form: Form): string | undefined =>
  form === 'pdf' || form === 'seal'
    ? links[form].url
    : links.exports.find(({ format }) => format === form)?.url;

const OtherForms = ({ onChoose }: { onChoose: (form: Form) => void }) => {
  const { t } = useText();
  return (
    <MenuTrigger>
      <Button className="button">
        {t('download.others')}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover
        className="popover"
        placement="bottom end"
        isNonModal
        UNSTABLE_portalContainer={landmark()}
      >
        <Menu className="menu" aria-label={t('download.others')}>
          {([...exportFormats, 'seal'] as const).map((form) => (
            <MenuItem key={form} className="menu-item" onAction={() => onChoose(form)}>
              {t(`download.${form}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

/** The sealed report in all its forms. Links are good for 15 minutes: each is asked for when used. */
export const AuditDownloads = ({ audit, token }: { audit: AuditDetailBody; token: string }) => {
  const { t } = useText();
  const fetching = useMutation({
    mutationFn: async (form: Form) => {
      const url = linkTo(await api('audits.report', { path: { auditId: audit.id } }), form);
      if (url) saveFrom(url, `probant.${form}`);
    },
  });
  return (
    <div className="stack no-print">
      <div className="row">
        <button type="button" className="button primary" onClick={() => fetching.mutate('pdf')}>
          <Download size={16} aria-hidden />
          {t('download.pdf')}
        </button>
        <OtherForms onChoose={(form) => fetching.mutate(form)} />
        <Link to={verifyAddress(token)}>{t('download.verify')}</Link>
      </div>
      {fetching.isError ? (
        <FailureNotice error={fetching.error} kept={t('seal.download.kept')} />
      ) : null}
    </div>
  );
};
