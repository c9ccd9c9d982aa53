import { manual, partial } from '../framework.ts';

/** Chapters 12 to 14: operations, communications, development. */
export const operations = {
  '12.1': manual('Les procédures d’exploitation sont écrites', 'Operating procedures are written'),
  '12.2': partial(
    'Les changements sont maîtrisés et annoncés',
    'Changes are under control and announced',
  ),
  '12.3': partial(
    'Production, essai et développement sont séparés',
    'Running, testing and building are kept apart',
  ),
  '12.4': partial(
    'Les codes malveillants sont empêchés et détectés',
    'Malicious code is prevented and detected',
  ),
  '12.5': partial(
    'Les données sont sauvegardées, la restauration essayée',
    'Data is backed up, restoring is tried',
  ),
  '12.6': partial('Les évènements de sécurité sont enregistrés', 'Security events are recorded'),
  '12.7': partial('Les journaux sont à l’abri des altérations', 'Logs are safe from tampering'),
  '12.8': partial('Les horloges suivent une même source', 'Clocks follow one source'),
  '12.9': partial(
    'Les journaux sont rapprochés pour détecter les incidents',
    'Logs are brought together to detect incidents',
  ),
  '12.10': partial(
    'Ce qui s’installe en production est contrôlé',
    'What is installed in production is controlled',
  ),
  '12.11': partial(
    'Les failles sont suivies et corrigées à temps',
    'Flaws are tracked and fixed in time',
  ),
  '12.12': partial(
    'L’administration se fait depuis des moyens dédiés',
    'Administration is done from dedicated means',
  ),
  '12.13': partial(
    'La maintenance à distance est encadrée et tracée',
    'Remote maintenance is governed and traced',
  ),
  '12.14': partial(
    'Ce qui sort de l’infrastructure est surveillé',
    'What leaves the infrastructure is watched',
  ),
  '13.1': partial(
    'Le système et ses flux ont une carte à jour',
    'The system and its flows have a current map',
  ),
  '13.2': partial(
    'Les réseaux sont cloisonnés, les clients entre eux aussi',
    'Networks are kept apart, customers from each other too',
  ),
  '13.3': partial(
    'Le réseau est surveillé pour y voir les attaques',
    'The network is watched for attacks',
  ),
  '14.1': manual(
    'Le développement suit des règles de sécurité',
    'Development follows security rules',
  ),
  '14.2': manual(
    'Un changement de système est demandé, essayé, validé',
    'A system change is asked for, tried, approved',
  ),
  '14.3': manual(
    'Une application est revue quand sa plateforme change',
    'An application is reviewed when its platform changes',
  ),
  '14.4': partial(
    'L’environnement de développement est protégé',
    'Where developers work is protected',
  ),
  '14.5': manual(
    'Le développement confié à un tiers est suivi',
    'Development given to a third party is followed',
  ),
  '14.6': manual(
    'La sécurité est essayée avant mise en production',
    'Security is tried before production',
  ),
  '14.7': manual(
    'Les données d’essai sont choisies, jamais celles des clients',
    'Test data is chosen, never that of customers',
  ),
} as const;
