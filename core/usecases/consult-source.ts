import { sha256Of } from '../domain/digest.ts';
import {
  type AnsweredSignal,
  type Consultation,
  type Evidence,
  isFinal,
  type Signal,
  type Source,
} from '../domain/source.ts';
import type { AssessmentRef, AssessmentStore } from '../ports/assessment-store.ts';
import type { Clock } from '../ports/clock.ts';
import type { ObjectArchive } from '../ports/object-archive.ts';
import {
  type RawAnswer,
  RegisterError,
  type RegisterFailure,
  type SupplierRegister,
} from '../ports/supplier-register.ts';

export type Registers = { readonly [S in Source]: SupplierRegister<S> };

export type ConsultOutcome =
  | { readonly kind: 'answered' | 'already-known' }
  /** Asking again cannot help: the silence is written down. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Worth asking again; `give-up-source` ends it when the pipeline has asked often enough. */
  | { readonly kind: 'unavailable' | 'unreadable'; readonly code: string };

export type ConsultSource = (ref: AssessmentRef, source: Source) => Promise<ConsultOutcome>;

type Ports = {
  store: AssessmentStore;
  archive: ObjectArchive;
  registers: Registers;
  clock: Clock;
};

/** The longest that the pipeline waits between two tries: MaxDelaySeconds of its definition. */
const longestPauseSeconds = 10;

/** A register that names a later time is not asked before it: for this assessment, that is a refusal. */
const kindOf = ({ failure, retryAfterSeconds }: RegisterError): RegisterFailure =>
  failure === 'unavailable' && (retryAfterSeconds ?? 0) > longestPauseSeconds ? 'refused' : failure;

const keepEvidence = (
  archive: ObjectArchive,
  { accountId, assessmentId }: AssessmentRef,
  source: Source,
  raw: readonly RawAnswer[],
): Promise<readonly Evidence[]> =>
  Promise.all(
    raw.map(async ({ body, address, receivedAt }) => {
      const sha256 = await sha256Of(body);
      const key = `evidence/${accountId}/${assessmentId}/${source}/${sha256}`;
      await archive.putOnce(key, body);
      return { key, sha256, bytes: body.byteLength, address, receivedAt };
    }),
  );

const ask = async (
  { archive, registers, clock }: Ports,
  ref: AssessmentRef,
  source: Source,
  subject: Parameters<SupplierRegister['consult']>[0],
): Promise<{ outcome: ConsultOutcome; signal: Signal }> => {
  try {
    const { facts, raw } = await registers[source].consult(subject);
    const evidence = await keepEvidence(archive, ref, source, raw);
    const signal = { source, status: 'answered', at: clock.now(), facts, evidence };
    return { outcome: { kind: 'answered' }, signal: signal as AnsweredSignal };
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    const { code } = error;
    const failure = kindOf(error);
    const evidence = await keepEvidence(archive, ref, source, error.raw);
    const status = failure === 'unreadable' ? 'unreadable' : 'unavailable';
    return {
      outcome: { kind: failure, code },
      signal: { source, status, at: clock.now(), code, evidence },
    };
  }
};

const stateAfter = (outcome: ConsultOutcome): Consultation['state'] => {
  if (outcome.kind === 'answered') return 'answered';
  return outcome.kind === 'refused' ? 'unavailable' : 'retrying';
};

/** Asks one register about one supplier, keeps the raw answer, and writes down what it said. */
export const consultSource = (ports: Ports): ConsultSource => {
  const { store, clock } = ports;
  return async (ref, source) => {
    const known = (await store.consultations(ref)).find((other) => other.source === source);
    if (known && isFinal(known)) return { kind: 'already-known' };
    const assessment = await store.find(ref);
    if (!assessment) throw new Error('the pipeline runs for an assessment that is not there');

    const attempts = (known?.attempts ?? 0) + 1;
    const begun = { source, attempts, since: clock.now(), code: null, signal: null } as const;
    await store.saveConsultation(ref, { ...begun, state: 'asking' });

    const { outcome, signal } = await ask(ports, ref, source, assessment.subject);
    const code = 'code' in outcome ? outcome.code : null;
    const state = stateAfter(outcome);
    await store.saveConsultation(ref, { ...begun, state, since: signal.at, code, signal });
    return outcome;
  };
};
