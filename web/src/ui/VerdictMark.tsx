import type { Verdict } from '#core/domain/judgement.ts';
import { useText } from '../locales/text.tsx';

/** Circle, octagon, diamond: told apart without colour, and on paper. */
const shapes: Readonly<Record<Verdict, { readonly outline: string; readonly mark: string }>> = {
  VERT: {
    outline: 'M12 1.5a10.5 10.5 0 1 0 0 21 10.5 10.5 0 0 0 0-21z',
    mark: 'M7 12.4l3.4 3.4L17 8.9',
  },
  ROUGE: {
    outline: 'M7.7 1.5h8.6l6.2 6.2v8.6l-6.2 6.2H7.7l-6.2-6.2V7.7z',
    mark: 'M8.3 8.3l7.4 7.4M15.7 8.3l-7.4 7.4',
  },
  GRIS: {
    outline: 'M12 .8L23.2 12 12 23.2.8 12z',
    mark: 'M7.4 12h9.2',
  },
};

export const VerdictShape = ({ verdict, size = 20 }: { verdict: Verdict; size?: number }) => (
  <svg
    className={`verdict-shape is-${verdict}`}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    <path className="outline" d={shapes[verdict].outline} />
    <path className="mark" d={shapes[verdict].mark} />
  </svg>
);

export const VerdictMark = ({ verdict }: { verdict: Verdict }) => {
  const { t } = useText();
  return (
    <span className={`verdict-mark is-${verdict}`}>
      <VerdictShape verdict={verdict} size={18} />
      {t(`verdict.${verdict}`)}
    </span>
  );
};
