import type { Unread } from '#core/domain/fact.ts';
import type { Observation } from '#core/domain/judge-control.ts';
import { frenchSpacing } from '../report/french-spacing.ts';

type Language = 'fr' | 'en';

export const unreadWords: Readonly<Record<Unread, Readonly<Record<Language, string>>>> = {
  denied: { fr: 'lecture refusée', en: 'reading was denied' },
  throttled: { fr: 'trop d’appels', en: 'too many calls' },
  'region-disabled': { fr: 'région non activée', en: 'region not enabled' },
  'not-collected': { fr: 'non collecté', en: 'not collected' },
  malformed: { fr: 'réponse illisible', en: 'unreadable answer' },
  absent: { fr: 'absent de la réponse', en: 'absent from the answer' },
  undecided: { fr: 'indécidable', en: 'undecidable' },
};

/** Evidence stays readable: a policy of 20 KB is in the JSON export, whole. */
const mostCharacters = 400;

const shortened = (text: string): string =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;

/** What was seen: the value of a fact, or why it was not read. */
export const observedText = ({ observed }: Observation, language: Language): string => {
  if (!observed.known) return unreadWords[observed.why][language];
  const { value } = observed;
  return shortened(typeof value === 'string' ? value : JSON.stringify(value));
};

/** "publicAccess: public-read (expected: is private)". */
export const observationText = (observation: Observation, language: Language): string => {
  const colon = language === 'fr' ? '\u202f:' : ':';
  const expected = language === 'fr' ? 'attendu' : 'expected';
  const { fr, en } = observation.expected;
  const said = language === 'fr' ? frenchSpacing(fr) : en;
  const seen = observedText(observation, language);
  return `${observation.fact}${colon} ${seen} (${expected}${colon} ${said})`;
};
