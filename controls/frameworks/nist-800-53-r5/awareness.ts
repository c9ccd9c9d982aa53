import { manual } from '../framework.ts';

/** AT: what people are taught. No cloud account shows it. */
export const awareness = {
  'AT-1': manual(
    'La formation a sa politique et ses procédures',
    'Training has its policy and procedures',
  ),
  'AT-2': manual(
    'Tous apprennent les bases de la sécurité',
    'Everyone learns the basics of security',
  ),
  'AT-2(2)': manual(
    'Chacun sait reconnaître une menace interne',
    'Everyone can recognise an insider threat',
  ),
  'AT-2(3)': manual(
    'Chacun sait reconnaître une manipulation',
    'Everyone can recognise manipulation',
  ),
  'AT-3': manual(
    'Un rôle sensible demande une formation propre',
    'A sensitive role calls for training of its own',
  ),
  'AT-4': manual(
    'Les formations suivies sont consignées',
    'Training that was followed is on record',
  ),
  'AT-6': manual('Les résultats des formations sont remontés', 'Results of training are reported'),
} as const;
