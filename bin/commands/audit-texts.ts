import type { AuditFailure } from '#core/domain/audit/audit.ts';

interface AuditTexts {
  readonly planning: string;
  readonly shards: string;
  readonly calls: string;
  readonly judging: string;
  readonly level: string;
  readonly noLevel: string;
  readonly coverage: string;
  readonly capped: string;
  readonly resources: string;
  readonly controls: string;
  readonly refused: string;
  readonly notCollected: string;
  readonly blind: string;
  readonly exempted: string;
  readonly undecided: string;
  readonly nothingFails: string;
  readonly more: (count: number) => string;
  readonly drift: (
    counts: Readonly<Record<'new' | 'resolved' | 'returned' | 'persistent' | 'unverified', number>>,
  ) => string;
  readonly partial: string;
  readonly wrote: string;
  readonly severity: Readonly<Record<'critical' | 'high' | 'medium' | 'low', string>>;
  readonly failure: Readonly<Record<AuditFailure, string>>;
}

export const auditTexts: Readonly<Record<'fr' | 'en', AuditTexts>> = {
  fr: {
    planning: 'Préparation de la collecte',
    shards: 'lots',
    calls: 'appels',
    judging: 'Jugement et scellement',
    level: 'Niveau',
    noLevel: 'aucun niveau',
    coverage: 'couverture',
    capped: 'Un échec critique limite le niveau à C',
    resources: 'ressources',
    controls: 'contrôles',
    refused: 'refusés',
    notCollected: 'lots non collectés',
    blind: 'angles morts',
    exempted: 'exemptés',
    undecided: 'indécis',
    nothingFails: 'Aucun échec parmi ce qui a pu être regardé.',
    more: (count) => `… et ${count} autres contrôles : voir --format csv`,
    drift: ({ new: added, resolved, returned, persistent, unverified }) =>
      `Depuis l’audit précédent : ${added} nouveaux, ${returned} revenus, ${resolved} résolus, ${persistent} persistants, ${unverified} non vérifiés`,
    partial: 'Tout n’a pas pu être collecté : ce rapport est partiel (--allow-partial l’accepte).',
    wrote: 'Écrit',
    severity: { critical: 'CRITIQUE', high: 'ÉLEVÉ', medium: 'MOYEN', low: 'FAIBLE' },
    failure: {
      'credentials-refused': 'Les accès ont été refusés',
      'organization-unlisted': 'Les comptes de l’organisation n’ont pas pu être listés',
      'target-forbidden': 'Cette adresse n’est pas sur l’internet public',
      'target-too-large':
        'La cible est trop vaste pour un seul audit : limitez --region, --service ou --account',
      'target-unreachable': 'La cible ne répond pas',
      internal: 'Une erreur est survenue chez nous',
    },
  },
  en: {
    planning: 'Preparing the collection',
    shards: 'shards',
    calls: 'calls',
    judging: 'Judging and sealing',
    level: 'Level',
    noLevel: 'no level',
    coverage: 'coverage',
    capped: 'A critical failure holds the level down to C',
    resources: 'resources',
    controls: 'controls',
    refused: 'refused',
    notCollected: 'shards not collected',
    blind: 'blind spots',
    exempted: 'exempted',
    undecided: 'undecided',
    nothingFails: 'No failure in what could be looked at.',
    more: (count) => `… and ${count} more controls: see --format csv`,
    drift: ({ new: added, resolved, returned, persistent, unverified }) =>
      `Since the previous audit: ${added} new, ${returned} returned, ${resolved} resolved, ${persistent} persistent, ${unverified} unverified`,
    partial:
      'Not everything could be collected: this report is partial (--allow-partial accepts that).',
    wrote: 'Wrote',
    severity: { critical: 'CRITICAL', high: 'HIGH', medium: 'MEDIUM', low: 'LOW' },
    failure: {
      'credentials-refused': 'The credentials were refused',
      'organization-unlisted': 'The accounts of the organisation could not be listed',
      'target-forbidden': 'This address is not on the public internet',
      'target-too-large':
        'The target is too large for one audit: narrow it with --region, --service or --account',
      'target-unreachable': 'The target does not answer',
      internal: 'Something went wrong on our side',
    },
  },
};
