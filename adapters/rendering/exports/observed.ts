import type { Unread } from '#core/domain/fact.ts';
import type { Observation } from '#core/domain/judge-control.ts';
import { saidIn } from '../report/said.ts';

type Language = 'fr' | 'en';

export const unreadWords: Readonly<Record<Unread, Readonly<Record<Language, string>>>> = {
  denied: { fr: 'accès refusé', en: 'access denied' },
  throttled: { fr: 'trop de demandes', en: 'too many requests' },
  'region-disabled': { fr: 'région désactivée', en: 'region disabled' },
  'not-collected': { fr: 'non lu', en: 'not read' },
  malformed: { fr: 'réponse illisible', en: 'unreadable answer' },
  absent: { fr: 'absent de la réponse', en: 'absent from the answer' },
  undecided: { fr: 'ne permet pas de trancher', en: 'does not settle it' },
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
  const seen = observedText(observation, language);
  return `${observation.fact}${colon} ${seen} (${expected}${colon} ${saidIn(language)(observation.expected)})`;
};
