import { manual } from '../framework.ts';

/** MP: storage media. No cloud account shows them. */
export const media = {
  'MP-1': manual(
    'Les supports ont leur politique et leurs procédures',
    'Media have their policy and procedures',
  ),
  'MP-2': manual('Peu de personnes atteignent les supports', 'Few people reach the media'),
  'MP-3': manual(
    'Un support porte la marque de son contenu',
    'A medium bears the mark of its content',
  ),
  'MP-4': manual('Les supports sont rangés sous clé', 'Media are locked away'),
  'MP-5': manual('Les supports voyagent sous protection', 'Media travel under protection'),
  'MP-6': manual(
    'Un support est vidé avant de partir ou de resservir',
    'A medium is wiped before leaving or serving again',
  ),
  'MP-6(1)': manual(
    'L’effacement est approuvé, suivi et attesté',
    'Wiping is approved, followed and attested',
  ),
  'MP-6(2)': manual('Les moyens d’effacement sont essayés', 'Means of wiping are tried'),
  'MP-6(3)': manual(
    'Un support amovible est vidé avant d’être branché',
    'A removable medium is wiped before it is plugged in',
  ),
  'MP-7': manual('L’usage de certains supports est limité', 'Use of some media is limited'),
  'MP-8': manual(
    'Un support est déclassé selon une procédure',
    'A medium is lowered in rank by procedure',
  ),
} as const;
