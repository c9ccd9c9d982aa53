import type { Language } from '../language.ts';
import { en } from './en.ts';
import { fr, type TextId } from './fr.ts';

export type Say = (id: TextId, values?: Readonly<Record<string, string | number>>) => string;

const narrowSpace = '\u202f';

const asPrinted = (text: string): string =>
  text
    .replace(/ (?=[!?:;»])/g, narrowSpace)
    .replace(/(?<=«) /g, narrowSpace)
    .replaceAll("'", '’');

/** Placeholders are filled last: what a person typed is shown as typed. */
export const sayIn = (language: Language): Say => {
  return (id, values = {}) => {
    const text = language === 'fr' ? asPrinted(fr[id]) : en[id].replaceAll("'", '’');
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
};

export const delayIn = (say: Say, seconds: number): string => {
  if (seconds > 90) return say('wait.minutes', { count: Math.ceil(seconds / 60) });
  return say(seconds === 1 ? 'wait.one' : 'wait.many', { count: seconds });
};
