import { manual, partial } from '../framework.ts';

/** Chapters 9 to 11: access, cryptography, premises. */
export const protection = {
  '9.1': partial(
    'L’accès suit une politique écrite et revue',
    'Access follows a written, reviewed policy',
  ),
  '9.2': partial(
    'Les comptes sont nominatifs, créés et clos selon une procédure',
    'Accounts are personal, opened and closed by procedure',
  ),
  '9.3': partial(
    'Les droits sont donnés, changés et retirés selon une procédure',
    'Rights are given, changed and withdrawn by procedure',
  ),
  '9.4': partial(
    'Les droits sont revus à intervalles réguliers',
    'Rights are reviewed at regular intervals',
  ),
  '9.5': partial(
    'L’authentification est forte et ses secrets protégés',
    'Authentication is strong, its secrets protected',
  ),
  '9.6': partial(
    'Les interfaces d’administration sont séparées et gardées',
    'Administration interfaces are kept apart and guarded',
  ),
  '9.7': partial(
    'Chaque client n’atteint que ses informations',
    'Each customer reaches their own information only',
  ),
  '10.1': partial('Les données sont chiffrées au repos', 'Data is encrypted at rest'),
  '10.2': partial('Les échanges réseau sont chiffrés', 'Network traffic is encrypted'),
  '10.3': partial(
    'Un mot de passe n’est gardé que haché et salé',
    'A password is only kept hashed and salted',
  ),
  '10.4': partial(
    'Une signature empêche de nier un acte',
    'A signature keeps acts from being denied',
  ),
  '10.5': partial(
    'Clés et secrets sont gardés et renouvelés avec soin',
    'Keys and secrets are kept and renewed with care',
  ),
  '10.6': partial(
    'Les certificats viennent d’autorités choisies',
    'Certificates come from chosen authorities',
  ),
  '11.1': manual('Les zones ont des limites physiques', 'Areas have physical bounds'),
  '11.2': manual('L’entrée des zones est gardée et tracée', 'Entry to areas is guarded and traced'),
  '11.3': manual(
    'Le site résiste au feu, à l’eau et aux pannes',
    'The site withstands fire, water and outages',
  ),
  '11.4': manual('Le travail en zone réservée est encadré', 'Work in reserved areas is governed'),
  '11.5': manual('Les livraisons restent à l’écart', 'Deliveries stay out of the way'),
  '11.6': manual('Les câbles sont protégés', 'Cables are protected'),
  '11.7': manual(
    'Le matériel est entretenu sans exposer de données',
    'Hardware is serviced without exposing data',
  ),
  '11.8': manual('Un bien ne sort qu’avec une autorisation', 'An asset leaves with leave only'),
  '11.9': manual(
    'Un support est effacé avant de resservir',
    'A medium is wiped before it serves again',
  ),
  '11.10': manual('Le matériel en réserve est protégé', 'Spare hardware is protected'),
} as const;
