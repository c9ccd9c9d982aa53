import type { Flow, Pending } from './flows.ts';
import type { Language } from './language.ts';
import { codeSeconds, newMailCode } from './mail-codes.ts';
import type { Outbox } from './outbox.ts';
import type { FieldName, Problems } from './pages/fields.ts';
import type { Notice } from './pages/step-page.ts';
import { hashPassword, passwordFault, passwordMatches } from './passwords.ts';
import type { Step } from './paths.ts';
import { normaliseEmail, type PeopleFile } from './people-file.ts';
import type { ProviderState } from './provider-state.ts';
import { sayIn } from './texts/text.ts';
import type { Throttle } from './throttle.ts';

export interface Submission {
  readonly flow: Flow;
  readonly language: Language;
  /** The network address it came from. */
  readonly from: string;
  readonly resend: boolean;
  readonly text: (name: FieldName) => string;
}

export type ActionOutcome =
  | { readonly kind: 'again'; readonly problems?: Problems; readonly notice?: Notice }
  | { readonly kind: 'next'; readonly step: Step }
  | { readonly kind: 'signed-in'; readonly personId: string };

export interface ActionNeeds {
  readonly people: PeopleFile;
  readonly outbox: Outbox;
  readonly state: ProviderState;
  readonly tries: Throttle;
  readonly mails: Throttle;
}

type Action = (needs: ActionNeeds, submission: Submission) => Promise<ActionOutcome>;

const addressForm = /^[^\s@<>"(),:;\\]{1,64}@[^\s@<>"(),:;\\.]+(\.[^\s@<>"(),:;\\.]+)+$/;
const mostAddress = 254;
const mostName = 100;
const mostPassword = 2_000;

const again = (problems: Problems): ActionOutcome => ({ kind: 'again', problems });
const wait = (seconds: number): ActionOutcome => ({
  kind: 'again',
  notice: { kind: 'wait', seconds },
});

const emailFault = (email: string): Problems =>
  email.length > mostAddress || !addressForm.test(email) ? { email: 'email-invalid' } : {};

const signIn: Action = async ({ people, tries }, { text, from }) => {
  const [email, password] = [normaliseEmail(text('email')), text('password')];
  const problems: Problems = {
    ...emailFault(email),
    ...(!password && { password: 'password-missing' }),
  };
  if (Object.keys(problems).length > 0) return again(problems);
  const key = `${email} ${from}`;
  const seconds = tries.waitSeconds(key);
  if (seconds > 0) return wait(seconds);
  // Counted before the slow comparison: tries sent all at once must not all be free.
  tries.failed(key);
  const person = people.findByEmail(email);
  const right = await passwordMatches(password.slice(0, mostPassword), person?.password ?? null);
  if (!person || !right) return { kind: 'again', notice: { kind: 'refused' } };
  tries.succeeded(key);
  return { kind: 'signed-in', personId: person.id };
};

const sendCode = (
  { outbox }: ActionNeeds,
  { language }: Submission,
  mail: { readonly kind: Pending['kind']; readonly to: string; readonly name: string },
  digits: string,
): void => {
  const say = sayIn(language);
  const values = { code: digits, name: mail.name, minutes: codeSeconds / 60 };
  const subject = say(`mail.${mail.kind}.subject`, values);
  outbox.send({ to: mail.to, subject, text: say(`mail.${mail.kind}.text`, values) });
};

const sendPlain = (
  { outbox }: ActionNeeds,
  { language }: Submission,
  kind: 'known' | 'changed',
  to: string,
): void => {
  const say = sayIn(language);
  outbox.send({ to, subject: say(`mail.${kind}.subject`), text: say(`mail.${kind}.text`) });
};

/** An address that has an account gets a code too, which nobody learns: the pages behave alike. */
const registrationCode = (needs: ActionNeeds, submission: Submission, to: string, name: string) => {
  const { digits, code } = newMailCode();
  const taken = needs.people.findByEmail(to) !== null;
  if (taken) sendPlain(needs, submission, 'known', to);
  else sendCode(needs, submission, { kind: 'register', to, name }, digits);
  return { taken, code };
};

const mailWait = ({ mails }: ActionNeeds, { from }: Submission, email: string): number => {
  const key = `${email} ${from}`;
  const seconds = mails.waitSeconds(key);
  if (seconds === 0) mails.failed(key);
  return seconds;
};

const register: Action = async (needs, submission) => {
  const { text, flow } = submission;
  const [name, email, password] = [
    text('name').trim(),
    normaliseEmail(text('email')),
    text('password'),
  ];
  const weak = passwordFault(password, email);
  const problems: Problems = {
    ...(!name && { name: 'name-missing' }),
    ...(name.length > mostName && { name: 'name-long' }),
    ...emailFault(email),
    ...(weak && { password: weak }),
  };
  if (Object.keys(problems).length > 0) return again(problems);
  const seconds = mailWait(needs, submission, email);
  if (seconds > 0) return wait(seconds);
  const hash = await hashPassword(password);
  const sent = registrationCode(needs, submission, email, name);
  flow.pending = { kind: 'register', email, name, password: hash, ...sent };
  return { kind: 'next', step: 'confirm' };
};

const codeFault = ({ code }: Pending, given: string): Problems | null => {
  const verdict = code.matches(given);
  if (verdict === 'right') return null;
  return { code: verdict === 'spent' ? 'code-spent' : 'code-wrong' };
};

const resend = (needs: ActionNeeds, submission: Submission, pending: Pending): ActionOutcome => {
  if (pending.kind !== 'register') return { kind: 'next', step: 'forgot' };
  const { email, name } = pending;
  const seconds = mailWait(needs, submission, email);
  if (seconds > 0) return wait(seconds);
  submission.flow.pending = { ...pending, ...registrationCode(needs, submission, email, name) };
  return { kind: 'again', notice: { kind: 'resent' } };
};

const confirm: Action = async (needs, submission) => {
  const { pending } = submission.flow;
  if (pending?.kind !== 'register') return { kind: 'next', step: 'register' };
  if (submission.resend) return resend(needs, submission, pending);
  const fault = codeFault(pending, submission.text('code'));
  if (fault || pending.taken) return again(fault ?? { code: 'code-wrong' });
  const { email, name, password } = pending;
  const person = await needs.people.add({ email, name }, password);
  return { kind: 'signed-in', personId: person.id };
};

const forgot: Action = async (needs, submission) => {
  const email = normaliseEmail(submission.text('email'));
  const problems = emailFault(email);
  if (problems.email) return again(problems);
  const seconds = mailWait(needs, submission, email);
  if (seconds > 0) return wait(seconds);
  const person = needs.people.findByEmail(email);
  const { digits, code } = newMailCode();
  if (person) sendCode(needs, submission, { kind: 'reset', to: email, name: person.name }, digits);
  submission.flow.pending = { kind: 'reset', email, personId: person?.id ?? null, code };
  return { kind: 'next', step: 'reset' };
};

const reset: Action = async (needs, submission) => {
  const { pending } = submission.flow;
  if (pending?.kind !== 'reset') return { kind: 'next', step: 'forgot' };
  const password = submission.text('password');
  // A code is tried only with a password that will do: a slip must not use up a try.
  const weak = passwordFault(password, pending.email);
  if (weak) return again({ password: weak });
  const fault = codeFault(pending, submission.text('code'));
  if (fault || !pending.personId) return again(fault ?? { code: 'code-wrong' });
  await needs.people.changePassword(pending.personId, await hashPassword(password));
  needs.state.forgetPerson(pending.personId);
  needs.tries.succeeded(`${pending.email} ${submission.from}`);
  sendPlain(needs, submission, 'changed', pending.email);
  return { kind: 'signed-in', personId: pending.personId };
};

export const stepActions: Readonly<Record<Step, Action>> = {
  'sign-in': signIn,
  register,
  confirm,
  forgot,
  reset,
};
