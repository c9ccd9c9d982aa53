import type { AssessmentDetail } from '#core/contract/assessments.ts';
import { formatDay, formatSiren } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { Moment } from '../ui/Moment.tsx';
import { VerdictShape } from '../ui/VerdictMark.tsx';

type Judgement = NonNullable<AssessmentDetail['judgement']>;

/** The verdict as a sentence, with its two clocks: the day it speaks of, the hour it was known. */
export const VerdictStatement = (props: { assessment: AssessmentDetail; judgement: Judgement }) => {
  const { t, language } = useText();
  const { judgement, assessment } = props;
  const name = assessment.supplierName ?? `SIREN ${formatSiren(assessment.siren)}`;
  const known = assessment.signals
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  return (
    <section className={`verdict is-${judgement.verdict}`} aria-labelledby="verdict-sentence">
      <VerdictShape verdict={judgement.verdict} size={56} />
      <div className="stack tight">
        <p className="verdict-word">{t(`verdict.${judgement.verdict}`)}</p>
        <output id="verdict-sentence" className="verdict-sentence">
          {t(`verdict.${judgement.verdict}.sentence`, { name })}
        </output>
        <p className="small verdict-clocks">
          {t('verdict.on', { day: formatDay(judgement.on, language) })}
          {known ? (
            <>
              {' · '}
              {t('verdict.known')} <Moment at={known} />
            </>
          ) : null}
        </p>
      </div>
    </section>
  );
};
