import type { Language } from '#core/domain/assessment.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { ReportTexts } from './texts.ts';

const texts: Readonly<Record<Language, ReportTexts>> = { fr, en };

export const textsIn = (language: Language): ReportTexts => texts[language];
