import type { Bilingual } from '../judgement.ts';
import type { FactName, SupplierFacts } from '../supplier-facts-names.ts';

type Value = string | number | boolean;

const months = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  en: 'January February March April May June July August September October November December',
} as const;
const notAvailable = { fr: 'non disponible', en: 'not available' } as const;

const dayIn = (language: keyof Bilingual, year: string, month: string, day: string): string => {
  const name = months[language].split(' ')[Number(month) - 1] ?? month;
  const isFirst = language === 'fr' && day === '01';
  return `${isFirst ? '1er' : Number(day)} ${name} ${year}`;
};

const sourceNames: Readonly<Record<string, string>> = {
  sirene: 'SIRENE',
  bodacc: 'BODACC',
  vies: 'VIES',
};

const shown = (value: Value, language: keyof Bilingual): string => {
  const text = String(value);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year && month && day) return dayIn(language, year, month, day);
  if (/^\d{9}$/.test(text)) return text.replace(/(\d{3})(?=\d)/g, '$1\u202f');
  return sourceNames[text] ?? text;
};

export const placeholdersOf = (text: string): readonly FactName[] =>
  Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name as FactName);

/** The text of a rule with its facts, written as each language writes days and numbers. */
export const filled = (text: Bilingual, facts: SupplierFacts): Bilingual => {
  const fill = (language: keyof Bilingual): string =>
    text[language].replace(/\{(\w+)\}/g, (_, name: FactName) => {
      const fact = facts[name];
      return fact.known ? shown(fact.value, language) : notAvailable[language];
    });
  return { fr: fill('fr'), en: fill('en') };
};
