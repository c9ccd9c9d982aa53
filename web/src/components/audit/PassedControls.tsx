import { pick } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { ControlNotes } from './ControlNotes.tsx';
import { type ControlTally, controlsWithin, isPassed } from './control-counts.ts';
import { Disclosure } from './Disclosure.tsx';
import { FindingState } from './FindingState.tsx';
import { NoFindings } from './NoFindings.tsx';
import type { FindingView } from './use-finding-filters.ts';

/** Controls that hold wherever they were decided. The text of the search is looked for in titles. */
export const PassedControls = (props: { view: FindingView; controls: readonly ControlTally[] }) => {
  const { t, language } = useText();
  const { view, controls } = props;
  const text = view.filters.q.toLowerCase();
  const passed = controlsWithin(controls, view.filters)
    .filter(isPassed)
    .filter(({ title }) => pick(title, language).toLowerCase().includes(text));
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
