import { manual, partial } from '../framework.ts';

/** SA: buying, building and running systems and services. */
export const acquisition = {
  'SA-1': manual(
    'L’acquisition a sa politique et ses procédures',
    'Acquisition has its policy and procedures',
  ),
  'SA-2': manual('La sécurité a sa ligne au budget', 'Security has its line in the budget'),
  'SA-3': manual('La sécurité fait partie du cycle de vie', 'Security is part of the life cycle'),
  'SA-4': manual(
    'Les contrats portent les exigences de sécurité',
    'Contracts carry the demands of security',
  ),
  'SA-4(1)': manual(
    'Le développeur décrit les fonctions de sécurité',
    'The developer describes what security does',
  ),
  'SA-4(2)': manual(
    'Le développeur décrit comment elles sont faites',
    'The developer describes how it is made',
  ),
  'SA-4(5)': manual(
    'Le produit est livré avec des réglages sûrs',
    'The product is delivered with safe settings',
  ),
  'SA-4(9)': manual(
    'Ports, protocoles et services utiles sont annoncés',
    'Ports, protocols and services in use are announced',
  ),
  'SA-4(10)': manual(
    'Les produits d’identité viennent d’une liste approuvée',
    'Identity products come from an approved list',
  ),
  'SA-5': manual('Le système a sa documentation', 'The system has its documents'),
  'SA-8': partial(
    'Le système suit des principes de conception sûre',
    'The system follows principles of safe design',
  ),
  'SA-9': manual(
    'Les services externes respectent les exigences',
    'Outside services meet the demands',
  ),
  'SA-9(2)': manual(
    'Le prestataire dit les ports et services utiles',
    'The provider tells ports and services in use',
  ),
  'SA-9(5)': partial(
    'Traitement et stockage restent où il faut',
    'Processing and storage stay where they should',
  ),
  'SA-9(6)': partial(
    'Chez un prestataire, les clés restent à l’organisation',
    'At a provider, keys stay with the organisation',
  ),
  'SA-10': partial(
    'Le développeur gère versions et changements',
    'The developer manages versions and changes',
  ),
  'SA-10(1)': partial(
    'L’intégrité du logiciel livré se vérifie',
    'Delivered software can be checked for integrity',
  ),
  'SA-11': manual(
    'Le développeur essaie et évalue la sécurité',
    'The developer tries and assesses security',
  ),
  'SA-11(1)': partial('Un outil analyse le code', 'A tool analyses the code'),
  'SA-11(2)': manual(
    'Les menaces sont étudiées pendant le développement',
    'Threats are studied during development',
  ),
  'SA-11(5)': manual(
    'Un test d’intrusion fait partie du développement',
    'A break-in test is part of development',
  ),
  'SA-11(6)': partial('La surface d’attaque est revue', 'The attack surface is reviewed'),
  'SA-11(8)': partial(
    'L’application est essayée pendant qu’elle tourne',
    'The application is tried while it runs',
  ),
  'SA-15': manual(
    'Le développement suit une méthode et des outils définis',
    'Development follows a set method and tools',
  ),
  'SA-15(2)': manual(
    'Les défauts de sécurité sont suivis par un outil',
    'Security defects are followed in a tool',
  ),
  'SA-15(3)': manual(
    'Ce qui est critique est étudié à chaque étape',
    'What is critical is studied at every stage',
  ),
  'SA-16': manual(
    'Le développeur forme à ce qu’il livre',
    'The developer trains people in what is delivered',
  ),
  'SA-17': manual(
    'Le développeur conçoit une architecture sûre',
    'The developer designs a sound architecture',
  ),
  'SA-20': manual(
    'Un composant trop critique est refait sur mesure',
    'A component too critical is made anew to order',
  ),
  'SA-21': manual('Les développeurs sont vérifiés', 'Developers are vetted'),
  'SA-22': partial('Ce qui n’est plus maintenu est remplacé', 'What is out of support is replaced'),
  'SA-23': manual(
    'Un composant peut être adapté à sa mission',
    'A component can be fitted to its mission',
  ),
  'SA-24': manual(
    'Le système est conçu pour résister et se relever',
    'The system is made to withstand and come back',
  ),
} as const;
