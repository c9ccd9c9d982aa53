import type { FindingBody } from '#core/contract/findings.ts';
import type { Language } from '#core/domain/assessment.ts';
import { formatNumber } from '../../locales/format.ts';
import type { MessageId } from '../../locales/fr.ts';
import type { Say } from '../../locales/text.tsx';

type Observed = FindingBody['observations'][number]['observed'];

const reasons = [
  'denied',
  'throttled',
  'region-disabled',
  'not-collected',
  'malformed',
  'absent',
  'undecided',
] as const;

/** Why something was not read, in words. */
export const unreadText = (why: string, t: Say): string => {
  const known = reasons.find((reason) => reason === why);
  return known ? t(`unread.${known}` satisfies MessageId) : t('unread.other', { why });
};

type ObservedText =
  | { readonly kind: 'words' | 'unread'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string };

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** A fact as a person reads it: words for what is plain, JSON for what has parts. */
export const observedText = (observed: Observed, t: Say, language: Language): ObservedText => {
  if (!observed.known) return { kind: 'unread', text: unreadText(observed.why, t) };
  const { value } = observed;
  if (isEmpty(value)) return { kind: 'words', text: t('finding.nothing') };
  if (typeof value === 'boolean') {
    return { kind: 'words', text: t(value ? 'finding.yes' : 'finding.no') };
  }
  if (typeof value === 'number') return { kind: 'words', text: formatNumber(value, language) };
  if (typeof value === 'string') return { kind: 'code', text: value };
  const flat = Array.isArray(value) && value.every((one) => typeof one !== 'object');
  return { kind: 'code', text: flat ? value.join('\n') : JSON.stringify(value, null, 2) };
};
