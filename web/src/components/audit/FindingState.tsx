import { CircleCheck, CircleHelp, CircleX, ShieldCheck } from 'lucide-react';
import type { FindingStatus } from '../../api/audit-addresses.ts';
import { useText } from '../../locales/text.tsx';

const icons = {
  fail: CircleX,
  unknown: CircleHelp,
  exempted: ShieldCheck,
  passed: CircleCheck,
} as const;

/** A control is named by what holds when it passes: the state beside it says whether it does. */
export const FindingState = ({ state }: { state: FindingStatus }) => {
  const { t } = useText();
  const Icon = icons[state];
  return (
    <span className={`finding-state is-${state}`}>
      <Icon size={14} aria-hidden />
      {t(`finding.is.${state}`)}
    </span>
  );
};
