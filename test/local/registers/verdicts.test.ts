import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodacc } from '#adapters/registries/bodacc.ts';
import { inseeSirene } from '#adapters/registries/insee-sirene.ts';
import { rechercheEntreprises } from '#adapters/registries/recherche-entreprises.ts';
import { vies } from '#adapters/registries/vies.ts';
import type { Subject } from '#core/domain/assessment.ts';
import type { FrenchVatNumber } from '#core/domain/french-vat.ts';
import { judge } from '#core/domain/judge.ts';
import { passesLuhn, type Siren } from '#core/domain/siren.ts';
import type { Signal } from '#core/domain/source.ts';
import { shownName } from '#core/domain/supplier-facts.ts';
import type { CivilDate, Instant } from '#core/domain/time.ts';
import { RegisterError, type SupplierRegister } from '#core/ports/supplier-register.ts';
import { companies } from '#local/registers/companies.ts';
import { type RegisterStandIn, startRegisterStandIn } from '#local/registers/register-stand-in.ts';

const on = '2026-11-21' as CivilDate;
const at = '2026-11-21T20:43:00.000Z' as Instant;
const clock = { now: () => at };

let standIn: RegisterStandIn;
beforeAll(async () => {
  standIn = await startRegisterStandIn({});
});
afterAll(() => standIn.close());

const access = (register: keyof RegisterStandIn['baseUrls']) => ({
  baseUrl: standIn.baseUrls[register],
  timeoutMs: 5000,
  clock,
});

const subjectOf = (siren: string, vatNumber: string | null = null): Subject => ({
  siren: siren as Siren,
  vatNumber: vatNumber as FrenchVatNumber | null,
  checksumOverridden: false,
});

const signalFrom = async (register: SupplierRegister, subject: Subject): Promise<Signal> => {
  try {
    const { facts } = await register.consult(subject);
    return { source: register.source, status: 'answered', at, facts, evidence: [] } as Signal;
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    const status = error.failure === 'unreadable' ? 'unreadable' : 'unavailable';
    return { source: register.source, status, at, code: error.code, evidence: [] };
  }
};

const signalsAbout = (subject: Subject, sirene: SupplierRegister<'sirene'>): Promise<Signal[]> =>
  Promise.all(
    [sirene, bodacc(access('bodacc')), vies(access('vies'))].map((register) =>
      signalFrom(register as SupplierRegister, subject),
    ),
  );

describe('the fictional companies', () => {
  it.each(companies)('$name is $expected.verdict', async ({ siren, expected }) => {
    const subject = subjectOf(siren);
    const signals = await signalsAbout(
      subject,
      rechercheEntreprises(access('recherche-entreprises')),
    );
    const judgement = await judge(subject, signals, on);
    expect(judgement.decisions.map(({ rule }) => rule).toSorted()).toEqual(
      expected.rules.toSorted(),
    );
    expect(judgement.verdict).toBe(expected.verdict);
  });

  it.each(companies.filter((company) => company.diffusion !== 'N' && !company.supersededBy))(
    '$name gets the same verdict from INSEE',
    async ({ siren, expected }) => {
      const subject = subjectOf(siren);
      const signals = await signalsAbout(
        subject,
        inseeSirene({ ...access('insee'), apiKey: 'key' }),
      );
      expect((await judge(subject, signals, on)).verdict).toBe(expected.verdict);
    },
  );

  it('shows every colour more than once', () => {
    const verdicts = companies.map(({ expected }) => expected.verdict);
    expect(new Set(verdicts)).toEqual(new Set(['VERT', 'ROUGE', 'GRIS']));
    expect(companies.length).toBeGreaterThanOrEqual(14);
  });

  it('has numbers that are right and that nobody holds', () => {
    for (const { siren } of companies) {
      expect(passesLuhn(siren)).toBe(true);
      expect(siren).toMatch(/^00[1-4]/);
    }
    expect(new Set(companies.map(({ siren }) => siren)).size).toBe(companies.length);
  });

  it('names a successor with INSEE', async () => {
    const subject = subjectOf('002682664');
    const signals = await signalsAbout(subject, inseeSirene({ ...access('insee'), apiKey: 'key' }));
    const { decisions, verdict } = await judge(subject, signals, on);
    expect(verdict).toBe('GRIS');
    expect(decisions.find(({ rule }) => rule === 'sirene-superseded')?.text.fr).toContain(
      '001\u202f137\u202f116',
    );
  });

  it('turns an invalid number ROUGE when somebody gave it', async () => {
    const subject = subjectOf('002846889', 'FR23002846889');
    const signals = await signalsAbout(
      subject,
      rechercheEntreprises(access('recherche-entreprises')),
    );
    const { decisions, verdict } = await judge(subject, signals, on);
    expect(verdict).toBe('ROUGE');
    expect(decisions[0]?.rule).toBe('vies-invalid-given');
  });

  it('keeps a partially diffused person out of every text', async () => {
    const subject = subjectOf('001555556');
    for (const sirene of [
      rechercheEntreprises(access('recherche-entreprises')),
      inseeSirene({ ...access('insee'), apiKey: 'key' }),
    ]) {
      const signals = await signalsAbout(subject, sirene);
      expect(shownName(signals)).toBeNull();
      const judgement = await judge(subject, signals, on);
      expect(JSON.stringify(judgement)).not.toMatch(/dumarchais|h[ée]l[èe]ne|tilleuls/i);
    }
  });
});
