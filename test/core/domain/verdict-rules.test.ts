import { describe, expect, it } from 'vitest';
import type { Subject } from '#core/domain/assessment.ts';
import { judge } from '#core/domain/judge.ts';
import { placeholdersOf } from '#core/domain/rules/fill.ts';
import { verdictRules } from '#core/domain/rules/table.ts';
import type { Siren } from '#core/domain/siren.ts';
import type { Signal } from '#core/domain/source.ts';
import { factOrigins } from '#core/domain/supplier-facts-names.ts';
import {
  day,
  filed,
  judged,
  notice,
  signals,
  silent,
  subject,
  today,
  unit,
  vatAnswer,
  withVat,
} from './supplier-cases.ts';

interface Case {
  readonly signals: readonly Signal[];
  readonly subject?: Subject;
}

const soleTrader = unit({ legalForm: '1000', name: 'JEANNE KERVADEC', category: null });
const ceased = { state: 'ceased', ceasedOn: day('2024-03-31') } as const;
const noVat = vatAnswer({ valid: false, name: null });
const on = (...notices: ReturnType<typeof notice>[]): Case => ({
  signals: signals({ notices: [filed, ...notices] }),
});

/** One supplier per rule that makes it fire; the clean supplier is the counter-example of all. */
const firing: Readonly<Record<string, Case>> = {
  'sirene-ceased': { signals: signals({ sirene: unit(ceased) }) },
  'sirene-unknown': { signals: signals({ sirene: { kind: 'unknown-unit' } }) },
  'sirene-superseded': {
    signals: signals({ sirene: { kind: 'superseded', by: '002137115' as Siren } }),
  },
  'sirene-not-yet-created': {
    signals: signals({ sirene: unit({ createdOn: day('2027-01-01') }) }),
  },
  'sirene-head-office-closed': {
    signals: signals({
      sirene: unit({ headOffice: { ...unit().headOffice, state: 'closed' } as never }),
    }),
  },
  'sirene-partial-diffusion': {
    signals: signals({ sirene: unit({ diffusion: 'partial', name: null, headOffice: null }) }),
  },
  'sirene-recent': { signals: signals({ sirene: unit({ createdOn: day('2026-05-26') }) }) },
  'sirene-cessation-date-unknown': {
    signals: signals({ sirene: unit({ state: 'ceased', ceasedOn: null }) }),
  },
  'subject-checksum-overridden': {
    signals: signals(),
    subject: { ...subject, checksumOverridden: true },
  },
  'bodacc-liquidation-open': on(judged('A1', 'opens-liquidation')),
  'bodacc-closure-insufficient-assets': on(judged('A1', 'closes-insufficient-assets')),
  'bodacc-plan-failed': on(judged('A1', 'fails-plan')),
  'bodacc-recovery-open': on(judged('A1', 'opens-recovery')),
  'bodacc-procedure-open': on(judged('A1', 'opens-other')),
  'bodacc-undecidable': on(judged('A1', 'undecidable')),
  'bodacc-appeal-overturned': on(judged('A1', 'overturns')),
  'bodacc-personal-sanction': {
    signals: signals({
      sirene: soleTrader,
      notices: [judged('A1', 'sanctions-person')],
      vies: vatAnswer({ name: 'KERVADEC JEANNE' }),
    }),
  },
  'bodacc-personal-sanction-company': on(judged('A1', 'sanctions-person')),
  'bodacc-safeguard-open': on(judged('A1', 'opens-safeguard')),
  'bodacc-plan-running': on(judged('A1', 'adopts-plan', '2026-01-10', 96)),
  'bodacc-liquidation-closed': on(
    judged('A1', 'opens-liquidation', '2024-01-10'),
    judged('A2', 'closes'),
  ),
  'bodacc-struck-off': on(notice('B1', { family: 'radiation', struckOff: true })),
  'bodacc-dissolution': on(notice('B1', { family: 'modification', dissolution: true })),
  'bodacc-incomplete': { signals: signals({ notices: [filed], total: 1001 }) },
  'bodacc-business-sold': on(notice('A1', { family: 'vente', party: 'seller' })),
  'bodacc-accounts-late': { signals: signals({ notices: [] }) },
  'vies-invalid-given': {
    signals: signals({ vies: { ...noVat, provenance: 'given' } }),
    subject: withVat('FR64001137116'),
  },
  'vies-other-company': { signals: signals(), subject: withVat('FR45002137115') },
  'vies-number-without-siren': { signals: signals(), subject: withVat('FR12000123456') },
  'vies-invalid-derived': { signals: signals({ vies: noVat }) },
  'vies-name-differs': { signals: signals({ vies: vatAnswer({ name: 'ZEPHYR PATRIMOINE' }) }) },
  'vies-not-registered-small': { signals: signals({ sirene: soleTrader, vies: noVat }) },
  'vies-not-registered-exempt': {
    signals: signals({ sirene: unit({ legalForm: '9220' }), vies: noVat }),
  },
  'source-unavailable': { signals: [...signals().slice(0, 2), silent('vies')] },
  'source-unreadable': { signals: [...signals().slice(0, 2), silent('vies', 'unreadable')] },
  'registers-contradict': on(notice('B1', { family: 'radiation', struckOff: true })),
};

const clean: Case = { signals: signals() };

const fired = async (of: Case): Promise<readonly string[]> => {
  const { decisions } = await judge(of.subject ?? subject, of.signals, today);
  return decisions.map(({ rule }) => rule);
};

describe('the table of rules', () => {
  it.each(verdictRules.rules)(
    '$id fires on its case and spares the clean supplier',
    async (rule) => {
      const example = firing[rule.id];
      if (!example) throw new Error(`no case makes ${rule.id} fire`);
      expect(await fired(example)).toContain(rule.id);
      expect(await fired(clean)).not.toContain(rule.id);
    },
  );

  it.each(verdictRules.rules)('$id gives its colour', async (rule) => {
    const example = firing[rule.id] ?? clean;
    const { verdict, decisions } = await judge(example.subject ?? subject, example.signals, today);
    expect(decisions.find((decision) => decision.rule === rule.id)?.gives).toBe(rule.gives);
    const allowed = { ROUGE: ['ROUGE'], GRIS: ['GRIS', 'ROUGE'], note: ['VERT', 'GRIS', 'ROUGE'] };
    expect(allowed[rule.gives]).toContain(verdict);
  });

  it.each(verdictRules.rules)('$id fills in every text', async (rule) => {
    const example = firing[rule.id] ?? clean;
    const { decisions } = await judge(example.subject ?? subject, example.signals, today);
    const decision = decisions.find((candidate) => candidate.rule === rule.id);
    expect(JSON.stringify(decision)).not.toMatch(/[{}](?=[a-z])\w+\}|undefined|NaN/);
  });

  it.each(verdictRules.rules)('$id is well written', ({ text, settles }) => {
    for (const french of [text.fr, settles.fr]) {
      expect(french).not.toMatch(/[^\u202f][:;!?»]|«[^\u202f]|'/u);
      expect(french).toMatch(/\.$/);
    }
    for (const english of [text.en, settles.en]) {
      expect(english).not.toMatch(/\s[:;!?]|[«»']/);
      expect(english).toMatch(/\.$/);
    }
  });

  it.each(verdictRules.rules)(
    '$id is plain data about known facts',
    ({ text, settles, ...rule }) => {
      expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
      const named = [text.fr, text.en, settles.fr, settles.en].flatMap(placeholdersOf);
      for (const name of named) expect(factOrigins).toHaveProperty(name);
      expect(placeholdersOf(text.fr).toSorted()).toEqual(placeholdersOf(text.en).toSorted());
    },
  );

  it('has at least twenty rules, each under its own name', () => {
    const ids = verdictRules.rules.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(20);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(firing).toSorted()).toEqual(ids.toSorted());
  });
});
