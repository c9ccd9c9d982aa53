import { StickyNote } from 'lucide-react';
import { useText } from '../locales/text.tsx';
import { VerdictMark } from './VerdictMark.tsx';

/** What a rule gives: a colour, or a point of attention that colours nothing. */
export const Weight = ({ gives }: { gives: 'ROUGE' | 'GRIS' | 'note' }) => {
  const { t } = useText();
  if (gives !== 'note') return <VerdictMark verdict={gives} />;
  return (
    <span className="verdict-mark soft">
      <StickyNote size={18} aria-hidden />
      {t('decisions.note')}
    </span>
  );
};
