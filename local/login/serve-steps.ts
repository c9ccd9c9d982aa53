import { errors, type Provider } from 'oidc-provider';
import { type Flow, openFlows } from './flows.ts';
import {
  addressOf,
  comesFromElsewhere,
  type Exchange,
  pageHeaders,
  readForm,
  redirect,
} from './http.ts';
import { isLanguage, type Language, languageOf } from './language.ts';
import type { LoginOptions } from './login-options.ts';
import type { LoginSecrets } from './login-secrets.ts';
import { type FieldName, fieldNames, type Values } from './pages/fields.ts';
import type { Fault } from './pages/plain-pages.ts';
import { stepPage } from './pages/step-page.ts';
import { paths, type Step, stepAt } from './paths.ts';
import { type ActionNeeds, type ActionOutcome, stepActions } from './step-actions.ts';

export interface StepNeeds {
  readonly issuer: string;
  readonly clientOrigin: string;
  readonly options: LoginOptions;
  readonly secrets: LoginSecrets;
  readonly actions: ActionNeeds;
}

/** Null when the step was served; else what to tell the person. */
export type ServeStep = (provider: Provider, exchange: Exchange) => Promise<Fault | null>;

interface Visit {
  readonly uid: string;
  readonly step: Step;
  readonly flow: Flow;
  readonly language: Language;
  readonly exchange: Exchange;
}

type Again = Extract<ActionOutcome, { kind: 'again' }>;

const statusOf = ({ problems, notice }: Again): number => {
  if (notice?.kind === 'wait') return 429;
  return problems || notice?.kind === 'refused' ? 422 : 200;
};

const show = (needs: StepNeeds, visit: Visit, again: Again, values: Values): void => {
  const { uid, step, flow, language, exchange } = visit;
  const { notice } = again;
  const headers = pageHeaders(needs.clientOrigin);
  if (notice?.kind === 'wait') headers['retry-after'] = String(notice.seconds);
  const body = stepPage({
    uid,
    step,
    language,
    formToken: needs.secrets.formToken(uid),
    home: needs.clientOrigin,
    outboxFolder: needs.actions.outbox.folder,
    demoHint: needs.options.demoHint,
    problems: again.problems ?? {},
    values,
    notice: notice ?? null,
    mailedTo: flow.pending?.email ?? '',
  });
  exchange.response.writeHead(statusOf(again), headers).end(body);
};

/** A page that asks for a code makes no sense before one was sent. */
const stepReached = (step: Step, { pending }: Flow): Step => {
  if (step === 'confirm' && pending?.kind !== 'register') return 'register';
  if (step === 'reset' && pending?.kind !== 'reset') return 'forgot';
  return step;
};

/** Whoever comes back to mend an address finds what they had typed. */
const typedBefore = ({ pending }: Flow): Values => {
  if (!pending) return {};
  return pending.kind === 'register'
    ? { email: pending.email, name: pending.name }
    : { email: pending.email };
};

const showStep = (needs: StepNeeds, visit: Visit): null => {
  const reached = stepReached(visit.step, visit.flow);
  if (reached === visit.step) show(needs, visit, { kind: 'again' }, typedBefore(visit.flow));
  else redirect(visit.exchange.response, paths.step(visit.uid, reached));
  return null;
};

const valuesOf = (form: URLSearchParams): Values =>
  Object.fromEntries(fieldNames.map((name) => [name, form.get(name) ?? '']));

const submit = async (
  needs: StepNeeds,
  provider: Provider,
  visit: Visit,
): Promise<Fault | null> => {
  const { exchange, uid, step, flow, language } = visit;
  const { request, response } = exchange;
  const form = await readForm(exchange);
  const isOurs = needs.secrets.formTokenMatches(uid, form.get('token') ?? '');
  if (!isOurs || comesFromElsewhere(exchange, needs.issuer)) return 'form';
  const outcome = await stepActions[step](needs.actions, {
    flow,
    language,
    from: addressOf(exchange),
    resend: form.get('action') === 'resend',
    text: (name: FieldName) => form.get(name) ?? '',
  });
  if (outcome.kind === 'again') show(needs, visit, outcome, valuesOf(form));
  else if (outcome.kind === 'next') redirect(response, paths.step(uid, outcome.step));
  else {
    flow.pending = null;
    // Consent is answered too: a request may ask for it, and our own client has it always.
    const result = { login: { accountId: outcome.personId, amr: ['pwd'] }, consent: {} };
    await provider.interactionFinished(request, response, result, {
      mergeWithLastSubmission: false,
    });
  }
  return null;
};

const interactionAt = async (provider: Provider, { request, response }: Exchange, uid: string) => {
  const interaction = await provider
    .interactionDetails(request, response)
    .catch((error: unknown) => {
      if (error instanceof errors.SessionNotFound) return null;
      throw error;
    });
  return interaction?.uid === uid ? interaction : null;
};

export const stepServer = (needs: StepNeeds): ServeStep => {
  const flows = openFlows();
  return async (provider, exchange) => {
    const { request, url } = exchange;
    const place = stepAt(url.pathname);
    if (!place) return 'missing';
    const interaction = await interactionAt(provider, exchange, place.uid);
    if (!interaction) return 'expired';
    const flow = flows.of(place.uid);
    const wished = url.searchParams.get('lang');
    if (isLanguage(wished)) flow.language = wished;
    const language = flow.language ?? languageOf(interaction.params, request);
    const visit = { ...place, flow, language, exchange };
    if (request.method === 'POST') return submit(needs, provider, visit);
    return request.method === 'GET' ? showStep(needs, visit) : 'missing';
  };
};
