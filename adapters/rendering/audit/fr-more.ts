import { countedIn } from './counted.ts';
import type { AuditTexts } from './texts.ts';

const counted = countedIn('fr');

export const frAccounts: AuditTexts['accounts'] = {
  caption: 'Par compte, ceux qui pressent d’abord',
  account: 'Compte',
  parts: 'Parties',
  others: (count) => `Et ${counted(count, 'autre compte', 'autres comptes')}, dans l’export JSON.`,
};

export const frUndecided: AuditTexts['undecided'] = {
  title: 'Verdicts indécis',
  introduction:
    'Ce qui n’a pas pu être lu n’est jamais compté comme bon. Voici pourquoi, et ce qui lèverait le doute.',
  none: 'Aucun : chaque contrôle a pu trancher sur chaque ressource.',
  reason: 'Raison',
  verdicts: 'Verdicts',
  settles: 'Ce qui lèverait le doute',
  where: 'Types de ressource',
  whatSettles: {
    denied: 'Accorder à l’audit les droits de lecture qui manquent, puis le relancer.',
    throttled: 'Relancer l’audit à une heure plus calme : le fournisseur a limité nos demandes.',
    'region-disabled': 'Activer la région, ou confirmer qu’elle doit rester fermée.',
    'not-collected': 'Relancer l’audit : cette partie n’a pas été lue jusqu’au bout.',
    malformed: 'Nous signaler la réponse : elle n’avait pas la forme que sa documentation promet.',
    absent: 'Regarder à la main : la réponse du fournisseur n’en dit rien.',
    undecided: 'Regarder à la main : tout a été lu, et cela ne suffit pas à trancher.',
  },
  otherKinds: (count) => `et ${counted(count, 'autre type', 'autres types')}`,
};

export const frExemptions: AuditTexts['exemptions'] = {
  title: 'Exemptions',
  introduction:
    'Une personne répond de ces échecs, pour une raison et jusqu’à une date. Ils n’entrent ni dans le score ni dans la couverture.',
  none: 'Aucune exemption n’a été appliquée.',
  control: 'Contrôle et ressource',
  owner: 'Qui en répond',
  reason: 'Raison',
  until: 'Jusqu’au',
  all: 'toutes les ressources de la cible',
  covers: (count) => counted(count, 'échec couvert', 'échecs couverts'),
  grantedBy: (person) => `accordée par ${person}`,
};

export const frDrift: AuditTexts['drift'] = {
  title: 'Depuis l’audit précédent',
  introduction: 'Un échec qui n’est plus là n’est dit résolu que si l’on a pu regarder de nouveau.',
  first: 'Premier audit de cette cible : il n’y a rien à comparer.',
  captions: {
    new: 'Nouveaux',
    returned: 'Revenus après avoir été résolus',
    resolved: 'Résolus',
    unverified: 'Non revérifiés : on n’a pas pu regarder de nouveau',
  },
  control: 'Règle',
  resource: 'Ressources',
  failures: 'Échecs',
};

export const frMethod: AuditTexts['method'] = {
  title: 'Méthode et vérification',
  score: 'Comment le score est calculé',
  formula:
    'Score = 100 × somme (poids × taux de réussite) ÷ somme des poids, sur les contrôles qui ont tranché au moins une fois. Le taux de réussite d’un contrôle est la part des ressources jugées qui le satisfont. Poids : critique 10, élevée 5, moyenne 2, faible 1.',
  levels:
    'A dès 90, B dès 75, C dès 60, D dès 40, sinon E. Tant qu’un contrôle critique échoue, le niveau ne dépasse pas C.',
  coverage:
    'La couverture est la part des verdicts, réussis ou en échec, parmi tous ceux qui étaient à rendre. Ce qui n’a pas pu être regardé abaisse la couverture, jamais le score : les deux se lisent ensemble. Les échecs exemptés ne sont ni dans l’un ni dans l’autre.',
  catalogue: 'Avec quoi on a jugé',
  catalogueSays:
    'Chaque contrôle est une déclaration publique, sans code. L’empreinte est celle de toutes les déclarations qui ont jugé : un autre catalogue en a une autre.',
  version: 'Formule du score',
  controls: 'Contrôles du catalogue',
  digest: 'Empreinte du catalogue (SHA-256)',
  ledger: 'Registre des appels',
  outcome: 'Issue',
  calls: 'Appels',
  answered: 'répondus',
  formats:
    'Le même audit est scellé sous six formes : ce PDF, JSON, OCSF, SARIF, CSV et HTML. Le sceau porte l’empreinte de chacune ; l’export JSON suffit à recalculer chaque nombre de ce rapport.',
  isSeal:
    'Le sceau de ce rapport est un cachet technique : il prouve que le fichier n’a pas été modifié depuis son émission par Probant, et ce que la cible a répondu aux heures indiquées.',
  isNot:
    'Il ne constitue ni un cachet ni une signature d’un autre niveau au sens du règlement eIDAS. Il ne garantit ni l’absence de toute faille, ni l’état de la cible après la collecte.',
  level: 'Niveau scellé',
};
