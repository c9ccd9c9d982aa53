import type { Severity } from '#core/domain/control.ts';
import { useText } from '../locales/text.tsx';

/** Octagon, triangle, diamond, ring: told apart without colour, and on paper. */
const outlines: Readonly<Record<Severity, string>> = {
  critical: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  high: 'M8 1.2L15.4 14.6H.6z',
  medium: 'M8 1l7 7-7 7-7-7z',
  low: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2z',
};

export const SeverityShape = ({ severity, size = 14 }: { severity: Severity; size?: number }) => (
  <svg
    className={`severity-shape is-${severity}`}
    width={size}
    height={size}
    viewBox="0 0 16 16"
    aria-hidden="true"
  >
    <path d={outlines[severity]} />
  </svg>
);

export const SeverityMark = ({ severity }: { severity: Severity }) => {
  const { t } = useText();
  return (
    <span className={`severity-mark is-${severity}`}>
      <SeverityShape severity={severity} />
      {t(`severity.${severity}`)}
    </span>
  );
};
