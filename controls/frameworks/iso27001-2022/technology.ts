import { manual, partial } from '../framework.ts';

/** A.8: what technology does. Evidence shows a part of each; the management of it stays with people. */
export const technology = {
  'A.8.1': partial(
    'Les appareils des utilisateurs sont protégés',
    'What users hold in hand is protected',
  ),
  'A.8.2': partial('Les droits étendus sont rares et suivis', 'Wide rights are rare and followed'),
  'A.8.3': partial(
    'L’accès à l’information se limite au besoin',
    'Information is open to those who need it',
  ),
  'A.8.4': partial('Le code source n’est pas ouvert à tous', 'Source code is not open to all'),
  'A.8.5': partial(
    'On prouve qui l’on est par un moyen sûr',
    'People prove who they are by sound means',
  ),
  'A.8.6': partial(
    'Les ressources suffisent, et cela se surveille',
    'Resources suffice, and this is watched',
  ),
  'A.8.7': partial('Les logiciels malveillants sont combattus', 'Malicious software is fought'),
  'A.8.8': partial(
    'Les failles connues sont trouvées et corrigées',
    'Known flaws are found and mended',
  ),
  'A.8.9': partial(
    'Les réglages sont définis, appliqués et suivis',
    'Settings are defined, applied and followed',
  ),
  'A.8.10': partial('Ce qui ne sert plus est effacé', 'What is no longer needed is erased'),
  'A.8.11': partial(
    'Les données sensibles sont masquées où il le faut',
    'Sensitive data is hidden where it should be',
  ),
  'A.8.12': partial('Les fuites de données sont empêchées', 'Leaks of data are prevented'),
  'A.8.13': partial(
    'Des copies sont faites, et leur retour essayé',
    'Copies are made, and bringing them back is tried',
  ),
  'A.8.14': partial(
    'Une panne isolée n’arrête pas le service',
    'A single failure does not stop the service',
  ),
  'A.8.15': partial(
    'Ce qui se passe est consigné et gardé intact',
    'What happens is recorded and kept whole',
  ),
  'A.8.16': partial('Les comportements anormaux sont repérés', 'Abnormal behaviour is noticed'),
  'A.8.17': partial('Les horloges sont à la même heure', 'Clocks tell the same time'),
  'A.8.18': partial(
    'Les outils qui contournent les protections sont bridés',
    'Tools that get around protections are held in check',
  ),
  'A.8.19': partial(
    'Ce qui s’installe en production est maîtrisé',
    'What is installed in production is under control',
  ),
  'A.8.20': partial('Les réseaux sont tenus et protégés', 'Networks are managed and protected'),
  'A.8.21': partial(
    'Les services réseau ont un niveau de sécurité convenu',
    'Network services have an agreed level of security',
  ),
  'A.8.22': partial('Les réseaux sont séparés par usage', 'Networks are kept apart by use'),
  'A.8.23': partial(
    'L’accès aux sites dangereux est filtré',
    'Access to dangerous sites is filtered',
  ),
  'A.8.24': partial(
    'Le chiffrement et ses clés suivent des règles',
    'Encryption and its keys follow rules',
  ),
  'A.8.25': manual(
    'Le logiciel est conçu sûr du début à la fin',
    'Software is made safe from start to end',
  ),
  'A.8.26': partial(
    'Une application a des exigences de sécurité écrites',
    'An application has written security demands',
  ),
  'A.8.27': manual(
    'Les systèmes naissent de principes sûrs',
    'Systems are born of sound principles',
  ),
  'A.8.28': partial('Le code est écrit selon des règles sûres', 'Code is written by sound rules'),
  'A.8.29': partial(
    'La sécurité est essayée avant la mise en service',
    'Security is tried before going live',
  ),
  'A.8.30': manual(
    'Le développement confié à d’autres est suivi',
    'Development given to others is followed',
  ),
  'A.8.31': partial(
    'Développement, essai et production sont séparés',
    'Building, testing and running are kept apart',
  ),
  'A.8.32': partial('Les changements suivent une procédure', 'Changes follow a procedure'),
  'A.8.33': manual(
    'Les données d’essai sont choisies et protégées',
    'Data used in tests is chosen and protected',
  ),
  'A.8.34': manual(
    'Un audit ne met pas la production en danger',
    'An audit does not endanger production',
  ),
} as const;
