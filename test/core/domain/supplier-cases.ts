import type { Subject } from '#core/domain/assessment.ts';
import type { JudgmentEffect, Notice } from '#core/domain/bodacc-facts.ts';
import type { FrenchVatNumber } from '#core/domain/french-vat.ts';
import type { Siren, Siret } from '#core/domain/siren.ts';
import type { SireneFacts, SireneUnit } from '#core/domain/sirene-facts.ts';
import type { AnsweredSignal, FactsOf, Signal, Source } from '#core/domain/source.ts';
import type { CivilDate, Instant } from '#core/domain/time.ts';
import type { ViesFacts } from '#core/domain/vies-facts.ts';

export const today = '2026-11-21' as CivilDate;
export const now = '2026-11-21T20:43:00.000Z' as Instant;
export const siren = '001137116' as Siren;
export const day = (text: string): CivilDate => text as CivilDate;

export const subject: Subject = { siren, vatNumber: null, checksumOverridden: false };
export const withVat = (vatNumber: string): Subject => ({
  ...subject,
  vatNumber: vatNumber as FrenchVatNumber,
});

export const unit = (changes: Partial<SireneUnit> = {}): SireneUnit => ({
  kind: 'unit',
  siren,
  origin: 'recherche-entreprises',
  diffusion: 'full',
  name: 'ÉBÉNISTERIE KERVADEC',
  state: 'active',
  ceasedOn: null,
  createdOn: day('2011-04-04'),
  legalForm: '5710',
  activity: '31.09B',
  category: 'PME',
  headOffice: { siret: '00113711600016' as Siret, state: 'open', address: '14 RUE DES ÉCUYERS' },
  periods: [],
  sourceUpdatedAt: null,
  ...changes,
});

export const notice = (id: string, changes: Partial<Notice> = {}): Notice => ({
  id,
  publishedOn: day('2026-06-18'),
  family: 'collective',
  type: 'initial',
  corrects: null,
  court: 'Greffe du Tribunal de Commerce de Quimper',
  judgment: null,
  party: 'subject',
  struckOff: false,
  dissolution: false,
  accountsClosedOn: null,
  address: `https://www.bodacc.fr/pages/annonces-commerciales-detail/?q.id=id:${id}`,
  ...changes,
});

export const filed = notice('C1', { family: 'dpc', accountsClosedOn: day('2025-12-31') });

/** A judgment that was published a week after its day. */
export const judged = (
  id: string,
  effect: JudgmentEffect,
  on = '2026-01-10',
  planMonths: number | null = null,
): Notice =>
  notice(id, {
    publishedOn: day(`${on.slice(0, 8)}17`),
    judgment: { nature: effect, effect, on: day(on), planMonths },
  });

export const vatAnswer = (changes: Partial<ViesFacts> = {}): ViesFacts => ({
  vatNumber: 'FR64001137116' as FrenchVatNumber,
  provenance: 'derived',
  siren,
  valid: true,
  name: 'SAS EBENISTERIE KERVADEC',
  address: null,
  requestedAt: now,
  consultationNumber: null,
  ...changes,
});

const answered = <S extends Source>(source: S, facts: FactsOf[S]): AnsweredSignal =>
  ({ source, status: 'answered', at: now, facts, evidence: [] }) as unknown as AnsweredSignal;

export const silent = (
  source: Source,
  status: 'unavailable' | 'unreadable' = 'unavailable',
  code = 'HTTP_503',
): Signal => ({ source, status, at: now, code, evidence: [] });

/** The signals of a supplier against whom nothing stands, with changes. */
export const signals = (
  changes: {
    readonly sirene?: SireneFacts;
    readonly notices?: readonly Notice[];
    readonly total?: number;
    readonly vies?: ViesFacts;
  } = {},
): readonly AnsweredSignal[] => {
  const notices = changes.notices ?? [filed];
  return [
    answered('sirene', changes.sirene ?? unit()),
    answered('bodacc', { notices, total: changes.total ?? notices.length }),
    answered('vies', changes.vies ?? vatAnswer()),
  ];
};
