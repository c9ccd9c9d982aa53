import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleSlash,
  LoaderCircle,
  RotateCw,
} from 'lucide-react';
import type { AssessmentDetail, ProgressBody } from '#core/contract/assessments.ts';
import { type Source, sources } from '#core/domain/source.ts';
import { formatElapsed } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { useNow } from '../ui/use-now.ts';

const icons = {
  waiting: CircleDashed,
  asking: LoaderCircle,
  retrying: RotateCw,
  answered: CircleCheck,
  unavailable: CircleSlash,
  unreadable: CircleAlert,
} as const;

const isMoving = (state: ProgressBody['state']): boolean =>
  state === 'waiting' || state === 'asking' || state === 'retrying';

const SourceColumn = ({ source, step }: { source: Source; step: ProgressBody | undefined }) => {
  const { t, language } = useText();
  const state = step?.state ?? 'waiting';
  const now = useNow(isMoving(state));
  const Icon = icons[state];
  return (
    <li className={`progress-source is-${state}`}>
      <h3>{t(`source.${source}`)}</h3>
      <p className="small soft">{t(`source.${source}.says`)}</p>
      <p className="progress-state">
        <Icon size={18} aria-hidden className={state === 'asking' ? 'turning' : undefined} />
        <strong>{t(`progress.${state}`)}</strong>
        {step && isMoving(state) && state !== 'waiting' ? (
          <span className="soft" aria-hidden="true">
            {formatElapsed(now - Date.parse(step.since), language)}
          </span>
        ) : null}
      </p>
      <p className="small soft">
        {step?.code ? t('progress.code', { code: step.code }) : t(`progress.${state}.says`)}
        {step && step.attempts > 1 ? ` · ${t('progress.attempts', { count: step.attempts })}` : ''}
      </p>
      {isMoving(state) ? <p className="small soft">{t(`source.${source}.usually`)}</p> : null}
    </li>
  );
};

/** The three registers side by side, while they are being asked. */
export const ProgressBoard = ({ assessment }: { assessment: AssessmentDetail }) => {
  const { t } = useText();
  const steps = assessment.progress;
  const done = steps.filter(({ state }) => !isMoving(state)).length;
  const sealing = assessment.status === 'judged';
  return (
    <section className="section" aria-labelledby="progress-title">
      <h2 id="progress-title">{t(sealing ? 'progress.sealing' : 'progress.title')}</h2>
      <ol className="progress">
        {sources.map((source) => (
          <SourceColumn
            key={source}
            source={source}
            step={steps.find((step) => step.source === source)}
          />
        ))}
      </ol>
      <output className="small soft">
        {sealing
          ? t('progress.sealing.says')
          : t('progress.count', { done, total: sources.length })}
        {' · '}
        {t('progress.leave')}
      </output>
    </section>
  );
};
