import type { Severity } from '#core/domain/control.ts';

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
  readonly found: string;
  readonly fact: string;
  readonly observed: string;
  readonly expected: string;
  readonly remedy: string;
  readonly documentation: string;
  readonly status: Readonly<Record<'fail' | 'unknown' | 'exempted', string>>;
}

export const htmlTexts: Readonly<Record<'fr' | 'en', HtmlTexts>> = {
  fr: {
    heading: 'Audit de',
    level: 'Niveau',
    score: 'Score',
    coverage: 'Couverture',
    critical: 'Critique',
    high: 'Élevé',
    medium: 'Moyen',
    low: 'Faible',
    unknown: 'Indécis',
    exempted: 'Exemptés',
    resources: 'Ressources',
    calls: 'Appels',
    refused: 'refusés',
    notLooked: 'Ce qui n’a pas pu être regardé',
    nothingHidden: 'Tout ce qui devait être listé l’a été.',
    found: 'Constats',
    fact: 'Fait',
    observed: 'Observé',
    expected: 'Attendu',
    remedy: 'Remède :',
    documentation: 'Documentation',
    status: { fail: 'échec', unknown: 'indécis', exempted: 'exempté' },
  },
  en: {
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
    refused: 'refused',
    notLooked: 'What could not be looked at',
    nothingHidden: 'All that was to be listed was listed.',
    found: 'Findings',
    fact: 'Fact',
    observed: 'Observed',
    expected: 'Expected',
    remedy: 'Remedy:',
    documentation: 'Documentation',
    status: { fail: 'fails', unknown: 'undecided', exempted: 'exempted' },
  },
};
