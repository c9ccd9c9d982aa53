import type { AccountProgressBody } from '#core/contract/audits.ts';
import { formatNumber } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';

/** Read, lost, running: what is left is the ground of the bar. */
const AccountBar = ({ parts, collected, lost, running }: AccountProgressBody) => (
  <svg
    className="account-bar"
    viewBox={`0 0 ${Math.max(parts, 1)} 1`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <rect className="bar-done" x={0} y={0} width={collected} height={1} />
    <rect className="bar-lost" x={collected} y={0} width={lost} height={1} />
    <rect className="bar-running" x={collected + lost} y={0} width={running} height={1} />
  </svg>
);

const AccountRow = ({ account }: { account: AccountProgressBody }) => {
  const { t, language } = useText();
  const { parts: total, collected: done, lost } = account;
  return (
    <tr>
      <th scope="row">
        {account.name === null ? null : <span>{account.name} </span>}
        <code>{account.account}</code>
      </th>
      <td>
        <AccountBar {...account} />
        <span className="hidden-visually">{t('auditProgress.row', { done, total, lost })}</span>
      </td>
      <td className="tabular">{formatNumber(account.resources, language)}</td>
      <td className="tabular">{formatNumber(account.refusedCalls, language)}</td>
    </tr>
  );
};

/** The accounts of an organisation, each with how much of it is read. */
export const AccountTable = ({ accounts }: { accounts: readonly AccountProgressBody[] }) => {
  const { t } = useText();
  return (
    <div className="stack">
      <h3>{t('auditProgress.accounts')}</h3>
      <table className="table account-table">
        <caption className="hidden-visually">{t('auditProgress.accounts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('auditProgress.account')}</th>
            <th scope="col">{t('auditProgress.done')}</th>
            <th scope="col">{t('auditProgress.resources')}</th>
            <th scope="col">{t('auditProgress.refused')}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <AccountRow key={account.account} account={account} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
