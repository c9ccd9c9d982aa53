import { frenchSpacing } from '../report/french-spacing.ts';
import { countedIn } from './counted.ts';
import { frCover } from './fr-cover.ts';
import { frAccounts, frDrift, frExemptions, frMethod, frUndecided } from './fr-more.ts';
import type { AuditTexts } from './texts.ts';

const counted = countedIn('fr');

const scope: AuditTexts['scope'] = {
  title: 'Ce qui a été regardé, et ce qui ne l’a pas été',
  introduction: 'Une absence de constat ne vaut que là où l’on a pu regarder. Cette partie dit où.',
  summary: 'Périmètre',
  target: 'Cible',
  collected: 'Collecte',
  span: (from, to) => `du ${from} au ${to}`,
  regions: 'Régions demandées',
  services: 'Services demandés',
  everyRegion: 'toutes celles qui sont activées',
  everyService: 'tous ceux que le catalogue connaît',
  resources: 'Ressources lues',
  controls: 'Contrôles qui ont jugé',
  parts: 'Parties de la collecte',
  partsSaid: (collected, lost) => `${collected} collectées, ${lost} perdues`,
  accounts: 'Comptes',
  calls: 'Appels',
  callsSaid: (made, refused) => `${made} faits, dont ${refused} sans réponse utile`,
  byService: 'Par service',
  service: 'Service',
  places: 'Parties collectées',
  perRegion: 'Régions',
  strip: (regions) =>
    `Un carré pour chaque région, dans cet ordre : ${regions}. Plein : collectée ; à demi : des appels y sont restés sans réponse ; vide : perdue.`,
  refusedCalls: 'Sans réponse',
  lost: 'Parties perdues',
  part: 'Partie',
  reason: 'Raison',
  code: 'Code',
  refused: 'Appels sans réponse utile',
  operation: 'Appel',
  times: 'Fois',
  blind: 'Angles morts',
  blindSays:
    'Ces ressources n’ont pas pu être listées : on ignore combien il y en a, et tout ce qui les concerne est indécis.',
  kind: 'Type de ressource',
  where: 'Où',
  everywhere: 'toute la cible',
  nothingHidden:
    'Rien n’est resté caché : chaque partie a été lue, et tout ce qui devait être listé l’a été.',
  noCode: '–',
};

const findings: AuditTexts['findings'] = {
  risks: 'Premiers risques',
  risksSay:
    'Les règles non tenues qui pèsent le plus, ce qu’elles font courir, et comment y remédier. Chaque titre dit ce qui devrait être vrai.',
  notMet: 'règle non tenue',
  noRisk: 'Aucun contrôle tranché n’est en échec.',
  remedy: 'Remède :',
  documentation: 'Documentation',
  effort: { low: 'effort faible', medium: 'effort moyen', high: 'effort important' },
  title: 'Échecs par sévérité',
  introduction:
    'Un échec est une ressource qui ne satisfait pas un contrôle. La liste complète, avec ce qui a été observé, est dans les exports scellés avec ce rapport (JSON, CSV, HTML, SARIF, OCSF).',
  none: 'Aucun contrôle tranché n’est en échec. Cela ne vaut que pour ce qui a été regardé.',
  control: 'Règle non tenue',
  count: 'Échecs',
  examples: 'Ressources',
  moreResources: (count) => `et ${counted(count, 'autre', 'autres')}, dans l’export JSON`,
  moreControls: (count) =>
    `Et ${counted(count, 'autre contrôle', 'autres contrôles')} en échec, dans l’export JSON.`,
  briefly: 'Autres règles non tenues',
  failures: (count) => counted(count, 'échec', 'échecs'),
  resources: (count) => counted(count, 'ressource', 'ressources'),
  controls: (count) => counted(count, 'contrôle', 'contrôles'),
  change: { new: 'nouveau', returned: 'revenu' },
};

const figures: AuditTexts['figures'] = {
  title: 'En chiffres',
  introduction:
    'Chaque barre accompagne les nombres qu’elle montre. Les échecs exemptés sont comptés à part.',
  bySeverity: 'Verdicts par sévérité',
  byService: 'Verdicts par service',
  byFramework: 'Exigences par référentiel',
  severity: 'Sévérité',
  service: 'Service',
  framework: 'Référentiel',
  share: 'Répartition',
  failing: 'En échec',
  passing: 'Réussis',
  undecided: 'Indécis',
  exempted: 'Exemptés',
  held: 'Tenues',
  failed: 'En échec',
  rate: 'Part tenue',
  frameworksSay:
    'Une exigence est tenue quand aucun de nos contrôles qui la touchent n’échoue et que tous ont pu trancher. Beaucoup d’exigences demandent aussi l’œil d’une personne : ce tableau ne vaut pas certification.',
  otherServices: (count) => `et ${counted(count, 'autre service', 'autres services')}`,
  worst: 'Exigences les plus touchées',
  requirement: 'Exigence',
};

const texts: AuditTexts = {
  documentTitle: (target, date) => `Rapport d’audit : ${target}, ${date}`,
  documentSubject: 'Audit technique scellé',
  kind: 'Rapport d’audit technique',
  target: { aws: 'Compte AWS', organization: 'Organisation AWS', web: 'Site web' },
  severity: { critical: 'Critique', high: 'Élevée', medium: 'Moyenne', low: 'Faible' },
  levelSays: {
    A: 'Presque tout ce qui a été regardé est conforme.',
    B: 'L’essentiel de ce qui a été regardé est conforme ; des écarts restent à corriger.',
    C: 'Une part notable de ce qui a été regardé n’est pas conforme.',
    D: 'Les écarts sont nombreux : un plan de correction s’impose.',
    E: 'La plus grande part de ce qui a été regardé, au poids, n’est pas conforme.',
  },
  cappedSays:
    'Le plus gros de ce qui a été regardé est conforme, mais un échec critique suffit à tout compromettre.',
  notGiven: 'non communiqué',
  others: (count) => counted(count, 'autre', 'autres'),
  more: (count) => `Et ${counted(count, 'autre', 'autres')}, dans l’export JSON.`,
  cover: frCover,
  scope,
  findings,
  figures,
  accounts: frAccounts,
  undecided: frUndecided,
  exemptions: frExemptions,
  drift: frDrift,
  method: frMethod,
};

export const fr: AuditTexts = frenchSpacing(texts);
