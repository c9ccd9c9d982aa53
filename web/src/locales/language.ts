import { i18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type Language, languages } from '#core/domain/assessment.ts';
import { frenchTypography } from './typography.ts';

const storageKey = 'probant-language';

export const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text);

/** What was chosen before, else the first of the browser's languages that we write, else French. */
export const preferredLanguage = (stored: string | null, browser: readonly string[]): Language => {
  if (isLanguage(stored)) return stored;
  return browser.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'fr';
};

const load = async (language: Language): Promise<Record<string, string>> => {
  if (language === 'en') return (await import('./en.ts')).en;
  const { fr } = await import('./fr.ts');
  return Object.fromEntries(Object.entries(fr).map(([id, text]) => [id, frenchTypography(text)]));
};

const stored = (): string | null => {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
};

export const activate = async (language: Language): Promise<void> => {
  const messages = await load(language);
  i18n.setMessagesCompiler(compileMessage);
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
};

export const activatePreferred = (): Promise<void> =>
  activate(preferredLanguage(stored(), navigator.languages));

export const chooseLanguage = async (language: Language): Promise<void> => {
  await activate(language);
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
};
