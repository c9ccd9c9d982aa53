import type { Severity } from '#core/domain/control.ts';
import { frenchSpacing } from '../report/french-spacing.ts';

export interface HtmlTexts extends Readonly<Record<Severity, string>> {
  readonly heading: string;
  readonly level: string;
  readonly score: string;
  readonly coverage: string;
  readonly unknown: string;
  readonly exempted: string;
  readonly resources: string;
  readonly calls: string;
  readonly refused: string;
  readonly notLooked: string;
  readonly nothingHidden: string;
  readonly lost: (parts: number) => string;
  readonly nothingFound: string;
  readonly capped: string;
  readonly exemptedBy: string;
  readonly until: string;
  readonly found: string;
  readonly fact: string;
  readonly observed: string;
  readonly expected: string;
  readonly remedy: string;
  readonly documentation: string;
  readonly status: Readonly<Record<'fail' | 'unknown' | 'exempted', string>>;
}

const fr: HtmlTexts = {
  heading: 'Audit de',
  level: 'Niveau',
  score: 'Score',
  coverage: 'Couverture',
  critical: 'Critique',
  high: 'Élevée',
  medium: 'Moyenne',
  low: 'Faible',
  unknown: 'Indécis',
  exempted: 'Exemptés',
  resources: 'Ressources',
  calls: 'Appels',
  refused: 'Sans réponse utile',
  notLooked: 'Ce qui n’a pas pu être regardé',
  nothingHidden: 'Tout ce qui devait être listé l’a été.',
  lost: (parts) =>
    `Une absence de constat ne vaut que là où l’on a pu regarder. Parties non collectées : ${parts}.`,
  nothingFound: 'Aucun contrôle tranché n’est en échec, et aucun n’est resté indécis.',
  capped: 'Un contrôle critique en échec retient le niveau à C.',
  exemptedBy: 'Exempté par',
  until: 'jusqu’au',
  found: 'Constats',
  fact: 'Fait',
  observed: 'Observé',
  expected: 'Attendu',
  remedy: 'Remède :',
  documentation: 'Documentation',
  status: { fail: 'échec', unknown: 'indécis', exempted: 'exempté' },
};

const en: HtmlTexts = {
  heading: 'Audit of',
  level: 'Level',
  score: 'Score',
  coverage: 'Coverage',
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  unknown: 'Undecided',
  exempted: 'Exempted',
  resources: 'Resources',
  calls: 'Calls',
  refused: 'Without a usable answer',
  notLooked: 'What could not be looked at',
  nothingHidden: 'All that was to be listed was listed.',
  lost: (parts) =>
    `The absence of a finding means something only where one could look. Parts not collected: ${parts}.`,
  nothingFound: 'No control that was decided fails, and none remained undecided.',
  capped: 'A failing critical control holds the level at C.',
  exemptedBy: 'Exempted by',
  until: 'until',
  found: 'Findings',
  fact: 'Fact',
  observed: 'Observed',
  expected: 'Expected',
  remedy: 'Remedy:',
  documentation: 'Documentation',
  status: { fail: 'fails', unknown: 'undecided', exempted: 'exempted' },
};

export const htmlTexts: Readonly<Record<'fr' | 'en', HtmlTexts>> = { fr: frenchSpacing(fr), en };
