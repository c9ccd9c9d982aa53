import type { ControlCardBody } from '#core/contract/findings.ts';
import { pick } from '../../locales/format.ts';
import { useText } from '../../locales/text.tsx';

type Reference = ControlCardBody['references'][number];

const ReferenceLine = (props: { reference: Reference; all: readonly Reference[] }) => {
  const { t, language } = useText();
  const { requirement, title, derivedFrom } = props.reference;
  const origin = props.all.find(({ framework }) => framework === derivedFrom?.framework);
  return (
    <li>
      <strong className="tabular">{requirement}</strong> {pick(title, language)}
      {derivedFrom ? (
        <span className="soft">
          {' '}
          (
          {t(derivedFrom.extent === 'part' ? 'finding.derived.part' : 'finding.derived', {
            requirement: `${origin?.name ?? derivedFrom.framework} ${derivedFrom.requirement}`,
          })}
          )
        </span>
      ) : null}
    </li>
  );
};

const References = ({ references }: { references: readonly Reference[] }) => {
  const { t } = useText();
  if (references.length === 0) return null;
  const frameworks = Map.groupBy(references, ({ name, edition }) => `${name} ${edition}`);
  return (
    <details className="small">
      <summary>{t('finding.references')}</summary>
      <dl className="references">
        {[...frameworks].map(([framework, own]) => (
          <div key={framework}>
            <dt>{framework}</dt>
            <dd>
              <ul>
                {own.map((reference) => (
                  <ReferenceLine
                    key={reference.requirement}
                    reference={reference}
                    all={references}
                  />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};

/** `T1078.004` lies at `/techniques/T1078/004/`. */
const techniqueAddress = (technique: string): string =>
  `https://attack.mitre.org/techniques/${technique.replace('.', '/')}/`;

const Techniques = ({ attack }: { attack: readonly string[] }) => {
  const { t } = useText();
  if (attack.length === 0) return null;
  return (
    <p className="small">
      {t('finding.attack')}{' '}
      {attack.map((technique) => (
        <a key={technique} className="technique" href={techniqueAddress(technique)}>
          {technique}
        </a>
      ))}
    </p>
  );
};

/** What the catalogue says of a control: why, how to mend it, and who else asks for it. */
export const ControlNotes = ({ card }: { card: ControlCardBody }) => {
  const { t, language } = useText();
  const { risk, remedy, references, attack } = card;
  return (
    <>
      <section className="stack tight">
        <h4>{t('finding.risk')}</h4>
        <p>{pick(risk, language)}</p>
      </section>
      <section className="stack tight">
        <h4>{t('finding.remedy')}</h4>
        <p>{pick(remedy, language)}</p>
        <p className="small soft">
          {t(`effort.${remedy.effort}`)} · <a href={remedy.doc}>{t('finding.doc')}</a>
        </p>
      </section>
      <Techniques attack={attack} />
      <References references={references} />
    </>
  );
};
