import { formatSiren } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';
import { Moment } from '../ui/Moment.tsx';
import { VerdictShape } from '../ui/VerdictMark.tsx';

/** Made up, and said so: the shape of a report before one has been asked for. */
const lines = [
  { source: 'sirene', says: 'specimen.sirene', at: '2026-11-20T14:02:11.204Z' },
  { source: 'bodacc', says: 'specimen.bodacc', at: '2026-11-20T14:02:11.871Z' },
  { source: 'vies', says: 'specimen.vies', at: '2026-11-20T14:02:12.560Z' },
] as const;

export const Specimen = () => {
  const { t } = useText();
  return (
    <figure className="specimen" aria-labelledby="specimen-caption">
      <header>
        <span>
          <strong>{t('specimen.name')}</strong>
          <small className="soft">SIREN {formatSiren('000000000')}</small>
        </span>
        <span className="tag">{t('specimen.tag')}</span>
      </header>
      <p className="specimen-verdict is-VERT">
        <VerdictShape verdict="VERT" size={28} />
        <span>
          <strong>{t('verdict.VERT')}</strong>
          {' · '}
          {t('specimen.sentence')}
        </span>
      </p>
      <ul>
        {lines.map(({ source, says, at }) => (
          <li key={source}>
            <span>{t(`source.${source}`)}</span>
            <span>{t(says)}</span>
            <span className="soft">
              <Moment at={at} form="hour" />
            </span>
          </li>
        ))}
      </ul>
      <footer className="soft">
        <span>RSASSA-PSS · SHA-256</span>
        <code>9f41c07e…5b22d18a</code>
      </footer>
      <figcaption id="specimen-caption" className="hidden-visually">
        {t('specimen.caption')}
      </figcaption>
    </figure>
  );
};
