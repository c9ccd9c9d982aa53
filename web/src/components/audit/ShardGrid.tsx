import type { ShardBody } from '#core/contract/audits.ts';
import { useText } from '../../locales/text.tsx';
import { AccountTable } from './AccountTable.tsx';
import type { ShardBoard, ShardRow } from './shard-board.ts';

const ShardCell = ({ shard }: { shard: ShardBody }) => {
  const { t } = useText();
  const where = shard.region ?? t('shard.global');
  const code = shard.code ? ` (${shard.code})` : '';
  return (
    <li
      className={`shard is-${shard.state}`}
      title={`${where} : ${t(`shard.${shard.state}`)}${code}`}
    />
  );
};

const ServiceRow = ({ row }: { row: ShardRow }) => {
  const { t } = useText();
  const total = row.shards.length;
  return (
    <tr>
      <th scope="row">
        <code>{row.service}</code>
      </th>
      <td>
        <ul className="shards" aria-hidden="true">
          {row.shards.map((shard) => (
            <ShardCell key={shard.id} shard={shard} />
          ))}
        </ul>
        <span className="hidden-visually">
          {t('auditProgress.row', { done: row.done, total, lost: row.lost })}
        </span>
      </td>
    </tr>
  );
};

export const LostShards = ({ shards }: { shards: readonly ShardBody[] }) => (
  <ul className="plain-list small">
    {shards.map((shard) => (
      <li key={shard.id}>
        <code>{shard.id}</code> {shard.code ? <span className="soft">{shard.code}</span> : null}
      </li>
    ))}
  </ul>
);

const Legend = () => {
  const { t } = useText();
  return (
    <ul className="row small soft shard-legend" aria-hidden="true">
      {(['collected', 'running', 'waiting', 'not-collected'] as const).map((state) => (
        <li key={state} className="row">
          <span className={`shard is-${state}`} />
          {t(`shard.${state}`)}
        </li>
      ))}
    </ul>
  );
};

const Lost = ({ shards }: { shards: readonly ShardBody[] }) => {
  const { t } = useText();
  return (
    <div className="stack tight lost">
      <h3>{t('auditProgress.lostTitle')}</h3>
      <p className="small">{t('auditProgress.lostSays')}</p>
      <LostShards shards={shards} />
    </div>
  );
};

/** A line for each service, a small square for each region: a thousand fit a screen. */
const ServiceTable = ({ rows }: { rows: ShardBoard['rows'] }) => {
  const { t } = useText();
  return (
    <div className="stack">
      <div className="row apart">
        <h3>{t('auditProgress.services')}</h3>
        <Legend />
      </div>
      <table className="shard-table">
        <caption className="hidden-visually">{t('auditProgress.services')}</caption>
        <thead className="hidden-visually">
          <tr>
            <th scope="col">{t('auditProgress.service')}</th>
            <th scope="col">{t('auditProgress.places')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ServiceRow key={row.service} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** What is read and what was lost: service by service, or account by account of an organisation. */
export const ShardGrid = ({ board }: { board: ShardBoard }) => (
  <>
    {board.lostShards.length > 0 ? <Lost shards={board.lostShards} /> : null}
    {board.accounts.length > 0 ? (
      <AccountTable accounts={board.accounts} />
    ) : (
      <ServiceTable rows={board.rows} />
    )}
  </>
);
