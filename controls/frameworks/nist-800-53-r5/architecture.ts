import { manual, partial } from '../framework.ts';

/** SC-24 to SC-51: how systems are built, isolated and spread. */
export const architecture = {
  'SC-24': partial(
    'Une panne laisse le système dans un état sûr',
    'A failure leaves the system in a safe state',
  ),
  'SC-25': partial(
    'Un composant n’a que le strict nécessaire',
    'A component holds the bare minimum',
  ),
  'SC-26': partial(
    'Des leurres attirent et révèlent les attaquants',
    'Lures draw attackers and give them away',
  ),
  'SC-27': manual(
    'Certaines applications tournent sur toute plateforme',
    'Some applications run on any platform',
  ),
  'SC-28': partial('Les données stockées sont protégées', 'Stored data is protected'),
  'SC-28(1)': partial(
    'Le chiffrement protège ce qui est stocké',
    'Encryption protects what is stored',
  ),
  'SC-28(2)': partial(
    'Les données qui peuvent l’être sont gardées hors ligne',
    'Data that can be is kept offline',
  ),
  'SC-28(3)': partial(
    'Les clés sont gardées dans un coffre protégé',
    'Keys are kept in a protected store',
  ),
  'SC-29': manual(
    'Des technologies variées limitent une faille commune',
    'Varied technology limits a common flaw',
  ),
  'SC-30': manual('L’attaquant est égaré ou trompé', 'Attackers are misled or confused'),
  'SC-31': manual('Les canaux cachés sont recherchés', 'Hidden channels are looked for'),
  'SC-32': partial(
    'Le système est découpé en domaines séparés',
    'The system is cut into separate domains',
  ),
  'SC-34': partial('Certains programmes sont en lecture seule', 'Some programs are read-only'),
  'SC-35': manual(
    'Des clients sondent les sites malveillants',
    'Clients probe for malicious sites',
  ),
  'SC-36': partial(
    'Traitement et stockage se répartissent sur plusieurs sites',
    'Processing and storage are spread over sites',
  ),
  'SC-36(2)': partial(
    'Les copies réparties restent à jour entre elles',
    'Spread copies stay in step',
  ),
  'SC-37': manual(
    'Certains envois prennent un autre canal',
    'Some deliveries take another channel',
  ),
  'SC-38': manual('Les opérations ne trahissent pas d’indices', 'Operations give no hints away'),
  'SC-39': partial('Chaque processus s’exécute à part', 'Each process runs apart'),
  'SC-40': manual('Les liaisons radio résistent au brouillage', 'Radio links withstand jamming'),
  'SC-41': manual(
    'Les ports matériels inutiles sont condamnés',
    'Hardware ports of no use are disabled',
  ),
  'SC-42': manual(
    'Les capteurs ne recueillent que ce qui est permis',
    'Sensors gather what is allowed only',
  ),
  'SC-43': manual(
    'Des composants sensibles ont leurs limites d’usage',
    'Sensitive components have limits of use',
  ),
  'SC-44': partial(
    'Les fichiers suspects s’ouvrent dans un bac à sable',
    'Suspect files are opened in a sandbox',
  ),
  'SC-45': partial('Les horloges du système s’accordent', 'The clocks of the system agree'),
  'SC-46': manual(
    'Un gardien règle les passages entre domaines',
    'A guard rules passage between domains',
  ),
  'SC-47': manual(
    'Une autre voie permet de commander le système',
    'Another way lets the system be commanded',
  ),
  'SC-48': manual(
    'Les capteurs peuvent être déplacés selon la menace',
    'Sensors can be moved as threats move',
  ),
  'SC-49': manual(
    'Le matériel impose la séparation des domaines',
    'Hardware enforces separation between domains',
  ),
  'SC-50': manual(
    'Le logiciel impose la séparation des domaines',
    'Software enforces separation between domains',
  ),
  'SC-51': manual(
    'Le matériel protège le micrologiciel en écriture',
    'Hardware write-protects the firmware',
  ),
} as const;
