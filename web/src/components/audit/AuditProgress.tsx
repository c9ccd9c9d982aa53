import type { AuditDetailBody } from '#core/contract/audits.ts';
import { formatElapsed, formatNumber } from '../../locales/format.ts';
import type { MessageId } from '../../locales/fr.ts';
import { useText } from '../../locales/text.tsx';
import { useNow } from '../../ui/use-now.ts';
import { ShardGrid } from './ShardGrid.tsx';
import { type ShardBoard, shardBoard } from './shard-board.ts';

/** Read, lost, running: what is left is the ground of the bar. */
const Bar = ({ board }: { board: ShardBoard }) => {
  const { t } = useText();
  const { total, collected, lost, running } = board;
  const parts = [
    { kind: 'done', from: 0, long: collected },
    { kind: 'lost', from: collected, long: lost },
    { kind: 'running', from: collected + lost, long: running },
  ];
  return (
    <div className="progress-bar">
      <progress
        className="hidden-visually"
        aria-label={t('auditProgress.bar')}
        max={Math.max(total, 1)}
        value={collected + lost}
      />
      <svg viewBox={`0 0 ${Math.max(total, 1)} 1`} preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ kind, from, long }) => (
          <rect key={kind} className={`bar-${kind}`} x={from} y={0} width={long} height={1} />
        ))}
      </svg>
    </div>
  );
};

const Figures = ({ board }: { board: ShardBoard }) => {
  const { t, language } = useText();
  const waiting = board.total - board.collected - board.running - board.lost;
  const figures = [
    { says: 'auditProgress.done', value: board.collected },
    { says: 'auditProgress.running', value: board.running },
    { says: 'auditProgress.waiting', value: waiting },
    { says: 'auditProgress.lost', value: board.lost },
    { says: 'auditProgress.resources', value: board.resources },
    { says: 'auditProgress.calls', value: board.calls },
    { says: 'auditProgress.refused', value: board.refusedCalls },
  ] as const;
  return (
    <dl className="figures">
      {figures.map(({ says, value }) => (
        <div key={says}>
          <dt>{t(says)}</dt>
          <dd>{formatNumber(value, language)}</dd>
        </div>
      ))}
    </dl>
  );
};

const titleOf = (audit: AuditDetailBody, board: ShardBoard): MessageId => {
  if (!audit.progress.planned) return 'auditProgress.planning';
  const all = board.total > 0 && board.collected + board.lost === board.total;
  return all ? 'auditProgress.judging' : 'auditProgress.title';
};

/** By itself: what ticks does not draw a thousand squares again. */
const Elapsed = ({ since }: { since: string }) => {
  const { language } = useText();
  const now = useNow(true);
  return (
    <span className="soft tabular" aria-hidden="true">
      {formatElapsed(now - Date.parse(since), language)}
    </span>
  );
};

/** An audit under way, part by part. */
export const AuditProgress = ({ audit }: { audit: AuditDetailBody }) => {
  const { t } = useText();
  const board = shardBoard(audit.progress);
  return (
    <section className="section audit-progress" aria-labelledby="progress-title">
      <div className="row apart">
        <h2 id="progress-title">{t(titleOf(audit, board))}</h2>
        <Elapsed since={audit.requestedAt} />
      </div>
      <Bar board={board} />
      <output className="small soft">
        {audit.progress.planned
          ? t('auditProgress.parts', { done: board.collected + board.lost, total: board.total })
          : t('auditProgress.planning.says')}
        {' · '}
        {t('auditProgress.leave')}
      </output>
      {audit.progress.planned ? (
        <>
          <Figures board={board} />
          <ShardGrid board={board} />
        </>
      ) : null}
    </section>
  );
};
