import { Link } from 'react-router';
import type { AccountSummaryBody } from '#core/contract/audits.ts';
import { worstFirst } from '#core/domain/audit/account-summary.ts';
import { totalOf } from '#core/domain/audit/audit-summary.ts';
import { findingsOf, noFilters } from '../../api/audit-addresses.ts';
import { formatNumber, formatScore, formatShare } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { LevelLetter } from '../../ui/LevelMark.tsx';
import { SeverityCounts } from './SeverityCounts.tsx';

const Unseen = ({ account }: { account: AccountSummaryBody }) => {
  const { t, language } = useText();
  const undecided = totalOf(account.unknown);
  const { notCollected } = account.shards;
  return (
    <>
      <span className="tabular">{formatNumber(undecided, language)}</span>
      <span className="unit small soft"> {t('accounts.undecided.unit')}</span>
      {notCollected > 0 ? (
        <span className="small soft"> {t('accounts.lost', { count: notCollected })}</span>
      ) : null}
    </>
  );
};

const AccountRow = ({ account }: { account: AccountSummaryBody }) => {
  const { t, language } = useText();
  const { level, score, coverage } = account.evaluation;
  return (
    <tr>
      <th scope="row">
        <Link to={findingsOf({ ...noFilters, account: account.id })}>
          {account.name ?? account.id}
        </Link>
        {account.name === null ? null : <span className="small soft"> {account.id}</span>}
      </th>
      <td className="cell-level">
        {level ? (
          <LevelLetter level={level} />
        ) : (
          <span className="soft">{t('audits.noScore')}</span>
        )}
      </td>
      <td className="cell-number cell-score">
        {score === null ? null : formatScore(score, language)}
      </td>
      <td className="cell-number cell-coverage">
        {coverage === null ? null : formatShare(coverage, language)}
      </td>
      <td className="cell-failures">
        <SeverityCounts failed={account.failed} />
      </td>
      <td className="cell-when">
        <Unseen account={account} />
      </td>
    </tr>
  );
};

/** The accounts of an organisation, the most pressing first; each leads to its findings. */
export const AccountScores = ({ accounts }: { accounts: readonly AccountSummaryBody[] }) => {
  const { t } = useText();
  if (accounts.length < 2) return null;
  return (
    <section className="section" aria-labelledby="accounts-title">
      <h2 id="accounts-title">{t('accounts.title')}</h2>
      <table className="table audit-table">
        <caption className="hidden-visually">{t('accounts.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('auditProgress.account')}</th>
            <th scope="col" className="column-level">
              {t('audits.level')}
            </th>
            <th scope="col" className="column-score">
              {t('audits.score')}
            </th>
            <th scope="col" className="column-coverage">
              {t('audits.coverage')}
            </th>
            <th scope="col" className="column-failures">
              {t('audits.failures')}
            </th>
            <th scope="col">{t('accounts.undecided')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.toSorted(worstFirst).map((account) => (
            <AccountRow key={account.id} account={account} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
