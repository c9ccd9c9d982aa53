import { useLingui } from '@lingui/react';
import type { Language } from '#core/domain/assessment.ts';
import type { MessageId } from './fr.ts';

export type Values = Readonly<Record<string, string | number>>;
export type Say = (id: MessageId, values?: Values) => string;

/** Says a message of the catalog; ids and their sets are checked by the type system. */
export const useText = (): { readonly t: Say; readonly language: Language } => {
  const { i18n } = useLingui();
  return {
    t: (id, values) => i18n._(id, values),
    language: i18n.locale === 'en' ? 'en' : 'fr',
  };
};
