import { manual, partial } from '../framework.ts';

/** PS: vetting, arrivals and departures, duties. */
export const personnel = {
  'PS-1': manual(
    'La sécurité du personnel a sa politique et ses procédures',
    'Staff security has its policy and procedures',
  ),
  'PS-2': manual('Le risque de chaque poste est établi', 'The risk of each position is settled'),
  'PS-3': manual(
    'Chacun est vérifié avant de recevoir un accès',
    'Everyone is vetted before being given access',
  ),
  'PS-4': partial('Un départ ferme les accès', 'A departure closes access'),
  'PS-4(2)': manual(
    'Un outil annonce les départs ou coupe les accès',
    'A tool announces departures or cuts access',
  ),
  'PS-5': partial(
    'Un changement de poste fait revoir les accès',
    'A change of position has access reviewed',
  ),
  'PS-6': manual('Un engagement signé précède l’accès', 'A signed promise comes before access'),
  'PS-7': manual(
    'Le personnel externe suit les mêmes exigences',
    'Outside staff meet the same demands',
  ),
  'PS-8': manual('Un manquement a des suites fixées', 'A breach has set consequences'),
  'PS-9': manual(
    'La fiche de poste dit le rôle de sécurité',
    'A job description tells the security role',
  ),
} as const;
