import { formatHour, formatInstant, formatShort } from '../locales/format.ts';
import { useText } from '../locales/text.tsx';

const forms = { full: formatInstant, short: formatShort, hour: formatHour } as const;

/** An instant in Paris; the exact UTC instant is in the element. */
export const Moment = ({ at, form = 'full' }: { at: string; form?: keyof typeof forms }) => {
  const { language } = useText();
  return (
    <time dateTime={at} title={at} className="nowrap">
      {forms[form](at, language)}
    </time>
  );
};
