import { type Html, html } from '../html.ts';
import type { Language } from '../language.ts';
import type { LoginOptions } from '../login-options.ts';
import { codeSeconds } from '../mail-codes.ts';
import { paths, type Step } from '../paths.ts';
import { delayIn, type Say, sayIn } from '../texts/text.ts';
import {
  chosenPasswordField,
  codeField,
  emailField,
  fields,
  nameField,
  type Problems,
  passwordField,
  type Values,
} from './fields.ts';
import { page } from './page.ts';

export type Notice =
  | { readonly kind: 'refused' }
  | { readonly kind: 'resent' }
  | { readonly kind: 'wait'; readonly seconds: number };

export interface StepView {
  readonly uid: string;
  readonly step: Step;
  readonly language: Language;
  readonly formToken: string;
  readonly home: string;
  readonly outboxFolder: string;
  readonly demoHint: LoginOptions['demoHint'];
  readonly problems: Problems;
  readonly values: Values;
  readonly notice: Notice | null;
  /** The address that a code went to, as the person typed it. */
  readonly mailedTo: string;
}

type Shown = StepView & { readonly say: Say };

const noticeOf = ({ notice, say }: Shown): Html | null => {
  if (!notice) return null;
  if (notice.kind === 'resent') {
    return html`<p class="notice" role="status">${say('confirm.resent')}</p>`;
  }
  const text =
    notice.kind === 'refused'
      ? say('sign-in.refused')
      : say('wait', { delay: delayIn(say, notice.seconds) });
  return html`<p class="notice is-wrong" role="alert">${text}</p>`;
};

const form = (shown: Shown, content: Html, submit: string): Html => html`${noticeOf(shown)}
<form method="post" action="${paths.step(shown.uid, shown.step)}" novalidate>
<input type="hidden" name="token" value="${shown.formToken}">
${content}
<button class="button primary" type="submit" name="action" value="go">${submit}</button>
</form>`;

const link = (shown: Shown, step: Step, text: string): Html =>
  html`<a href="${paths.step(shown.uid, step)}">${text}</a>`;

const demoPanel = ({ demoHint, language, say }: Shown): Html | null => {
  if (!demoHint) return null;
  const accounts = demoHint.accounts.map(
    ({ email, role }) => html`<div><dt>${role[language]}</dt><dd><code>${email}</code></dd></div>`,
  );
  const password = demoHint.password
    ? html`<div><dt>${say('demo.password')}</dt><dd><code>${demoHint.password}</code></dd></div>`
    : null;
  return html`<section class="panel" aria-labelledby="demo-title">
<h2 id="demo-title">${say('demo.title')}</h2>
<dl>${accounts}${password}</dl>
</section>`;
};

const signIn = (shown: Shown): Html => {
  const { say } = shown;
  return html`${form(shown, fields(shown, [emailField, passwordField]), say('sign-in.submit'))}
<p>${link(shown, 'forgot', say('sign-in.forgot'))}</p>
<p class="aside">${say('sign-in.no-account')} ${link(shown, 'register', say('sign-in.register'))}</p>
${demoPanel(shown)}`;
};

const register = (shown: Shown): Html => {
  const { say } = shown;
  const asked = fields(shown, [nameField, emailField, chosenPasswordField]);
  return html`<p class="lead">${say('register.lead')}</p>
${form(shown, asked, say('register.submit'))}
<p class="aside">${say('register.account')} ${link(shown, 'sign-in', say('register.sign-in'))}</p>`;
};

const mailed = (
  { say, outboxFolder, mailedTo }: Shown,
  lead: 'confirm.lead' | 'reset.lead',
): Html =>
  html`<p class="lead">${say(lead, { email: mailedTo, minutes: codeSeconds / 60 })}</p>
<p class="hint">${say('mail.where')} <code>${outboxFolder}</code></p>`;

const confirm = (shown: Shown): Html => {
  const { say } = shown;
  return html`${mailed(shown, 'confirm.lead')}
${form(shown, fields(shown, [codeField]), say('confirm.submit'))}
<form class="quiet" method="post" action="${paths.step(shown.uid, 'confirm')}">
<input type="hidden" name="token" value="${shown.formToken}">
<button class="link-button" type="submit" name="action" value="resend">${say('confirm.resend')}</button>
${link(shown, 'register', say('confirm.change'))}
</form>`;
};

const forgot = (shown: Shown): Html => {
  const { say } = shown;
  return html`<p class="lead">${say('forgot.lead')}</p>
${form(shown, fields(shown, [emailField]), say('forgot.submit'))}
<p class="aside">${link(shown, 'sign-in', say('forgot.back'))}</p>`;
};

const reset = (shown: Shown): Html => {
  const { say } = shown;
  const password = { ...chosenPasswordField, label: 'field.new-password' } as const;
  const asked = html`<input type="hidden" name="username" autocomplete="username" value="${shown.mailedTo}">
${fields(shown, [codeField, password])}
<p class="hint">${say('reset.effect')}</p>`;
  return html`${mailed(shown, 'reset.lead')}
${form(shown, asked, say('reset.submit'))}
<p class="aside">${link(shown, 'forgot', say('reset.again'))}</p>`;
};

const bodies: Readonly<Record<Step, (shown: Shown) => Html>> = {
  'sign-in': signIn,
  register,
  confirm,
  forgot,
  reset,
};

export const stepPage = (view: StepView): string => {
  const { language, step, uid, home, notice, problems } = view;
  const say = sayIn(language);
  const other = language === 'fr' ? 'en' : 'fr';
  return page({
    language,
    title: say(`${step}.title`),
    isWrong: Object.keys(problems).length > 0 || (notice !== null && notice.kind !== 'resent'),
    home,
    otherLanguageUrl: `${paths.step(uid, step)}?lang=${other}`,
    body: bodies[step]({ ...view, say }),
  });
};
