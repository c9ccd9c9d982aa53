import type { SilentSignal, Source } from '../domain/source.ts';
import type { AssessmentRef, AssessmentStore } from '../ports/assessment-store.ts';
import type { Clock } from '../ports/clock.ts';

export type GiveUpSource = (ref: AssessmentRef, source: Source) => Promise<void>;

type Ports = { store: AssessmentStore; clock: Clock };

/** What stands when even our own attempt broke off and left no word of the source. */
const brokenOff = (source: Source, at: SilentSignal['at']): SilentSignal => ({
  source,
  status: 'unavailable',
  at,
  code: 'ATTEMPT_BROKEN_OFF',
  evidence: [],
});

/** Ends the consultation of a source that stayed silent: its last silence becomes its signal. */
export const giveUpSource = ({ store, clock }: Ports): GiveUpSource => {
  return async (ref, source) => {
    const last = (await store.consultations(ref)).find((other) => other.source === source);
    const kept = last?.signal;
    const signal = kept && kept.status !== 'answered' ? kept : brokenOff(source, clock.now());
    await store.saveConsultation(ref, {
      source,
      state: signal.status,
      attempts: last?.attempts ?? 0,
      since: clock.now(),
      code: signal.code,
      signal,
    });
  };
};
