import type { SignalBody } from '#core/contract/assessments.ts';
import type { Language } from '#core/domain/assessment.ts';
import { noticeFamilies } from '#core/domain/bodacc-facts.ts';
import { formatDay, formatNumber, formatSiren } from '../locales/format.ts';
import type { MessageId } from '../locales/fr.ts';
import type { Say } from '../locales/text.tsx';

type Facts = Readonly<Record<string, unknown>>;

export interface FactLine {
  readonly says: MessageId;
  readonly value: string;
}

const text = (facts: Facts, name: string): string | null => {
  const value = facts[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

const record = (value: unknown): Facts | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Facts) : null;

const line = (says: MessageId, value: string | null): FactLine[] =>
  value ? [{ says, value }] : [];

/** The forms that most suppliers have; any other is shown by its code. */
const legalForms: Readonly<Record<string, string>> = {
  '1000': 'Entrepreneur individuel',
  '5485': 'SELARL',
  '5498': 'EURL',
  '5499': 'SARL',
  '5599': 'SA',
  '5699': 'SA',
  '5710': 'SAS',
  '5720': 'SASU',
  '6540': 'SCI',
  '9220': 'Association',
};

const legalForm = (code: string | null): string | null => {
  const name = code && legalForms[code];
  return name ? `${name} (${code})` : code;
};

const sireneLines = (facts: Facts, t: Say, language: Language): FactLine[] => {
  const day = (name: string): string | null => {
    const value = text(facts, name);
    return value && formatDay(value, language);
  };
  const kind = text(facts, 'kind');
  if (kind === 'superseded') {
    const by = text(facts, 'by');
    return line('fact.supersededBy', by ? formatSiren(by) : t('fact.unknown'));
  }
  if (kind === 'unknown-unit' || kind === 'opposed') {
    return line('fact.unit', t(`fact.unit.${kind}`));
  }
  const state = text(facts, 'state');
  const office = record(facts['headOffice']);
  return [
    ...line('fact.name', text(facts, 'name')),
    ...line('fact.state', state === 'active' || state === 'ceased' ? t(`company.${state}`) : null),
    ...line('fact.createdOn', day('createdOn')),
    ...line('fact.ceasedOn', day('ceasedOn')),
    ...line('fact.legalForm', legalForm(text(facts, 'legalForm'))),
    ...line('fact.activity', text(facts, 'activity')),
    ...line('fact.headOffice', office ? text(office, 'address') : null),
    ...(text(facts, 'diffusion') === 'partial'
      ? line('fact.diffusion', t('fact.diffusion.partial'))
      : []),
  ];
};

const shownNotices = 3;

const familyName = (name: string | null, t: Say): string => {
  const family = noticeFamilies.find((known) => known === name) ?? 'inconnue';
  return t(`notice.${family}`);
};

const noticeLine = (notice: Facts, t: Say, language: Language): string => {
  const published = text(notice, 'publishedOn');
  const judgment = record(notice['judgment']);
  const what = (judgment && text(judgment, 'nature')) ?? familyName(text(notice, 'family'), t);
  return [published && formatDay(published, language), what, text(notice, 'court')]
    .filter(Boolean)
    .join(' · ');
};

const bodaccLines = (facts: Facts, t: Say, language: Language): FactLine[] => {
  const notices = Array.isArray(facts['notices']) ? facts['notices'].map(record) : [];
  const total = typeof facts['total'] === 'number' ? facts['total'] : notices.length;
  return [
    ...line('fact.notices', formatNumber(total, language)),
    ...notices
      .slice(0, shownNotices)
      .flatMap((notice) => (notice ? line('fact.notice', noticeLine(notice, t, language)) : [])),
  ];
};

const viesLines = (facts: Facts, t: Say): FactLine[] => {
  const given = text(facts, 'provenance') === 'given';
  return [
    ...line('fact.vatNumber', text(facts, 'vatNumber')),
    ...line('fact.vatOrigin', t(given ? 'fact.vatOrigin.given' : 'fact.vatOrigin.derived')),
    ...line('fact.vatValid', t(facts['valid'] === true ? 'fact.vatValid.yes' : 'fact.vatValid.no')),
    ...line('fact.name', text(facts, 'name')),
    ...line('fact.consultation', text(facts, 'consultationNumber')),
  ];
};

/** The few facts of a signal that a person reads first; the evidence holds them all. */
export const factLines = (
  signal: Pick<SignalBody, 'source' | 'facts'>,
  t: Say,
  language: Language,
): readonly FactLine[] => {
  if (!signal.facts) return [];
  switch (signal.source) {
    case 'sirene':
      return sireneLines(signal.facts, t, language);
    case 'bodacc':
      return bodaccLines(signal.facts, t, language);
    case 'vies':
      return viesLines(signal.facts, t);
  }
  return signal.source satisfies never;
};
