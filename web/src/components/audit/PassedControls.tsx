import { plainText, typedWords } from '#core/domain/typed-words.ts';
import { pick } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { ControlNotes } from './ControlNotes.tsx';
import { type ControlTally, controlsWithin, isPassed } from './control-counts.ts';
import { Disclosure } from './Disclosure.tsx';
import { FindingState } from './FindingState.tsx';
import { NoFindings } from './NoFindings.tsx';
import type { FindingView } from './use-finding-filters.ts';

/** As the API looks for words in findings, as far as a control that nothing fails has names. */
const isNamedBy = ({ id, title }: ControlTally, words: readonly string[]): boolean => {
  const names = `${id} ${plainText(`${title.fr} ${title.en}`)}`;
  return words.every((word) => names.includes(word));
};

/** Controls that hold wherever they were decided. */
export const PassedControls = (props: { view: FindingView; controls: readonly ControlTally[] }) => {
  const { t, language } = useText();
  const { view, controls } = props;
  const words = typedWords(view.filters.q);
  const passed = controlsWithin(controls, view.filters)
    .filter(isPassed)
    .filter((control) => isNamedBy(control, words));
  if (passed.length === 0) return <NoFindings view={view} />;
  return (
    <div className="stack">
      <ul className="findings">
        {passed.map((control) => (
          <Disclosure
            key={control.id}
            head={
              <>
                <SeverityMark severity={control.severity} />
                <span className="stack tight">
                  <span className="finding-title">{pick(control.title, language)}</span>
                  <span className="small soft finding-where">
                    <FindingState state="passed" />
                    {t('findings.passes', { count: control.pass })}
                  </span>
                </span>
                <span />
              </>
            }
            isOpen={view.opened === control.id}
            onToggle={() => view.toggle(control.id)}
          >
            <ControlNotes card={control} />
          </Disclosure>
        ))}
      </ul>
      <output className="small soft">
        {t('findings.shown.controls', { count: passed.length })}
      </output>
    </div>
  );
};
