import type { Language } from '#core/domain/assessment.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { AuditTexts } from './texts.ts';

const texts: Readonly<Record<Language, AuditTexts>> = { fr, en };

export const auditTextsIn = (language: Language): AuditTexts => texts[language];
