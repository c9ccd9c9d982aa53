import type { Language } from '#core/domain/assessment.ts';
import type { Bilingual } from '#core/domain/judgement.ts';
import { frenchSpacing } from './french-spacing.ts';

/** What a control or a framework says, in one language and with its spaces. */
export const saidIn =
  (language: Language) =>
  (text: Bilingual): string =>
    language === 'fr' ? frenchSpacing(text.fr) : text.en;
