import type { ControlCardBody, FindingBody } from '#core/contract/findings.ts';
import { pick } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';
import { Hash } from '../../ui/Hash.tsx';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { ControlNotes } from './ControlNotes.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Evidence } from './Evidence.tsx';
import { FindingExemption } from './FindingExemption.tsx';
import { FindingState } from './FindingState.tsx';

interface Row {
  readonly finding: FindingBody;
  /** Null: the catalogue of today has no such control any more. */
  readonly card: ControlCardBody | null;
}

const Head = ({ finding, card }: Row) => {
  const { t, language } = useText();
  const { severity, resource, region, change } = finding;
  return (
    <>
      <SeverityMark severity={severity} />
      <span className="stack tight">
        <span className="finding-title">{card ? pick(card.title, language) : finding.control}</span>
        <span className="small soft finding-where">
          <FindingState state={finding.exemption ? 'exempted' : finding.status} />
          <span className="breakable">
            {resource}
            {region && region !== resource ? ` · ${region}` : ''}
          </span>
        </span>
      </span>
      {change && change !== 'persistent' ? (
        <span className={`tag is-${change}`}>{t(`change.${change}`)}</span>
      ) : (
        <span />
      )}
    </>
  );
};

/** One finding: a line, and behind it all that is known of it. */
export const FindingRow = (
  props: Row & { target: string | null; isOpen: boolean; onToggle: () => void },
) => {
  const { t } = useText();
  const { finding, card, target } = props;
  return (
    <Disclosure
      head={<Head finding={finding} card={card} />}
      isOpen={props.isOpen}
      onToggle={props.onToggle}
    >
      <Evidence observations={finding.observations} />
      {card ? <ControlNotes card={card} /> : null}
      <p className="small soft">
        {t('finding.control')} <code>{finding.control}</code> · {t('finding.fingerprint')}{' '}
        <Hash value={finding.fingerprint} />
      </p>
      {target ? <FindingExemption finding={finding} target={target} /> : null}
    </Disclosure>
  );
};
