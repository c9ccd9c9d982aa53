import type { AuditDetailBody } from '#core/contract/audits.ts';
import { type Say, useText } from '../../locales/text.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { mayCreate, useSession } from '../session-context.ts';
import { useTitle } from '../use-title.ts';
import { AuditDownloads } from './AuditDownloads.tsx';
import { CancelAudit } from './CancelAudit.tsx';
import { targetName } from './target-name.ts';

type AwsTarget = Extract<AuditDetailBody['target'], { provider: 'aws' }>;

const accountsOf = ({ accounts }: NonNullable<AwsTarget['organization']>, t: Say): string =>
  accounts ? t('audit.accounts', { count: accounts.length }) : t('audit.allAccounts');

const Scope = ({ target }: Pick<AuditDetailBody, 'target'>) => {
  const { t } = useText();
  if (target.provider === 'web') return t('provider.web');
  const { organization, regions, services } = target;
  return [
    organization ? accountsOf(organization, t) : t('provider.aws'),
    regions && regions.length <= 3
      ? regions.join(', ')
      : regions
        ? t('audit.regions', { count: regions.length })
        : t('audit.allRegions'),
    services ? t('audit.services', { count: services.length }) : t('audit.allServices'),
  ].join(' · ');
};

export const AuditHeading = ({ audit }: { audit: AuditDetailBody }) => {
  const { t } = useText();
  const allowed = mayCreate(useSession());
  const name = targetName(audit.target, t);
  useTitle(`${t('audit.title')} ${name}`);
  return (
    <header className="page-head">
      <div className="stack tight">
        <h1 className="breakable">{name}</h1>
        <p className="soft">
          <Scope target={audit.target} /> · {t('audit.requested')} <Moment at={audit.requestedAt} />
        </p>
      </div>
      {audit.seal ? <AuditDownloads audit={audit} token={audit.seal.token} /> : null}
      {allowed && audit.status === 'running' ? <CancelAudit auditId={audit.id} /> : null}
    </header>
  );
};
