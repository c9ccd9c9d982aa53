import { countedIn } from './counted.ts';
import type { CoverTexts } from './texts-cover.ts';

const counted = countedIn('fr');

export const frCover: CoverTexts = {
  collected: 'Audité le',
  issuedAt: 'Émis le',
  level: 'Niveau',
  noLevel: 'Aucun niveau',
  score: 'Score',
  first: 'À traiter d’abord : règles non tenues',
  outOf: 'sur 100',
  coverage: 'Couverture',
  coverageSays: 'des verdicts ont pu être rendus',
  almostAll: (share) => `plus de ${share}`,
  capped: (score) =>
    `Un score de ${score} vaudrait un meilleur niveau : au moins un contrôle critique échoue, ce qui retient le niveau à C.`,
  meaning: 'Ce que cela veut dire',
  nothingJudged:
    'Aucun contrôle n’a pu être tranché : il n’y a ni score ni niveau. Ce rapport ne dit rien de la cible, ni en bien ni en mal.',
  critical: (count) =>
    `${counted(count, 'échec critique demande', 'échecs critiques demandent')} une correction sans attendre.`,
  all: 'Tout ce qui devait être regardé l’a été : ces chiffres valent pour l’ensemble de la cible demandée.',
  undecided: (given, open) =>
    `${counted(given, 'verdict a été rendu', 'verdicts ont été rendus')} et ${counted(open, 'est resté indécis', 'sont restés indécis')} : ce qui n’a pas pu être regardé n’est ni bon ni mauvais, et n’entre pas dans le score.`,
  bounded: (bounds) => `Ce qui borne ce résultat : ${bounds}.`,
  refused: (count) => counted(count, 'appel sans réponse utile', 'appels sans réponse utile'),
  blind: (count) => counted(count, 'angle mort', 'angles morts'),
  lost: (count) => counted(count, 'partie non collectée', 'parties non collectées'),
  exempted: (count) =>
    `${counted(count, 'échec exempté', 'échecs exemptés')}, hors du score et de la couverture`,
  onlyRegions: (regions) => `l’audit n’a porté que sur ${regions}`,
  onlyServices: (services) => `seuls ces services ont été demandés : ${services}`,
  verdicts: 'Les verdicts',
  verdictsSay: (passing, failing, open, exempted) =>
    [
      counted(passing, 'réussi', 'réussis'),
      counted(failing, 'en échec', 'en échec'),
      counted(open, 'indécis', 'indécis'),
      counted(exempted, 'exempté', 'exemptés'),
    ].join(', '),
  drift: 'Depuis l’audit précédent',
  firstAudit: 'Premier audit de cette cible : le prochain dira ce qui a changé.',
  driftWords: {
    new: (count) => counted(count, 'nouveau', 'nouveaux'),
    returned: (count) => counted(count, 'revenu', 'revenus'),
    persistent: (count) => counted(count, 'persistant', 'persistants'),
    resolved: (count) => counted(count, 'résolu', 'résolus'),
    unverified: (count) => counted(count, 'non revérifié', 'non revérifiés'),
  },
};
