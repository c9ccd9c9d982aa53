import { html } from '../html.ts';
import type { Language } from '../language.ts';
import { paths } from '../paths.ts';
import { sayIn } from '../texts/text.ts';
import { page } from './page.ts';

export type Fault = 'expired' | 'form' | 'request' | 'missing' | 'server';

export const signedOutPage = (language: Language, home: string): string => {
  const say = sayIn(language);
  return page({
    language,
    title: say('signed-out.title'),
    home,
    otherLanguageUrl: `${paths.signedOut}?lang=${language === 'fr' ? 'en' : 'fr'}`,
    body: html`<p class="lead">${say('signed-out.text')}</p>
<p><a class="button" href="${home}">${say('error.back')}</a></p>`,
  });
};

export interface FaultView {
  readonly language: Language;
  readonly home: string;
  readonly fault: Fault;
  /** The error code of the protocol, for whoever integrates. */
  readonly code: string | null;
}

export const faultPage = ({ language, home, fault, code }: FaultView): string => {
  const say = sayIn(language);
  return page({
    language,
    title: say('error.title'),
    isWrong: true,
    home,
    otherLanguageUrl: null,
    body: html`<p class="lead">${say(`error.${fault}`)}</p>
${code ? html`<p class="hint">${say('error.code')} <code>${code}</code></p>` : null}
<p><a class="button primary" href="${home}">${say('error.back')}</a></p>`,
  });
};
