import type { Signal } from './source.ts';
import { answerOf } from './supplier-facts.ts';

/**
 * Whether a supplier may be named. `masked`: the person opposed it. `withheld`: no register said
 * that it may be shown. Under Code de commerce A123-96 a partial diffusion binds whoever reuses it.
 */
export type Identity = 'shown' | 'masked' | 'withheld';

export const identityOf = (signals: readonly Signal[]): Identity => {
  const sirene = answerOf(signals, 'sirene');
  if (sirene?.kind === 'opposed') return 'masked';
  if (sirene?.kind !== 'unit') return 'withheld';
  return sirene.diffusion === 'partial' ? 'masked' : 'shown';
};

const unnamed = (signal: Signal): Signal => {
  if (signal.status !== 'answered') return signal;
  if (signal.source === 'vies') {
    return { ...signal, facts: { ...signal.facts, name: null, address: null } };
  }
  if (signal.source === 'bodacc') {
    const notices = signal.facts.notices.map((notice) => ({ ...notice, address: null }));
    return { ...signal, facts: { ...signal.facts, notices } };
  }
  if (signal.facts.kind !== 'unit') return signal;
  const { headOffice } = signal.facts;
  const hidden = headOffice && { ...headOffice, address: null };
  return { ...signal, facts: { ...signal.facts, name: null, headOffice: hidden } };
};

/** Signals as anybody may see them: nothing that names the supplier, unless it may be named. */
export const showable = (signals: readonly Signal[]): readonly Signal[] =>
  identityOf(signals) === 'shown' ? signals : signals.map(unnamed);
