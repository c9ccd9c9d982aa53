import { manual, partial } from '../framework.ts';

/** Requirements 5 and 6: malicious software, then software that is made and kept safe. */
export const software = {
  '5.1': manual(
    'La lutte contre les logiciels malveillants a ses règles et ses responsables',
    'The fight against malware has its rules and its owners',
  ),
  '5.1.1': manual(
    'Les règles contre les logiciels malveillants sont écrites, à jour et suivies',
    'Rules against malware are written, current and followed',
  ),
  '5.1.2': manual(
    'Chacun sait son rôle contre les logiciels malveillants',
    'Everyone knows their part against malware',
  ),
  '5.2': partial(
    'Les logiciels malveillants sont empêchés, ou repérés et traités',
    'Malware is kept out, or found and dealt with',
  ),
  '5.2.1': partial(
    'Chaque composant exposé a une protection contre les logiciels malveillants',
    'Each exposed component has a protection against malware',
  ),
  '5.2.2': manual(
    'Tous les types de logiciels malveillants sont reconnus, puis retirés ou bloqués',
    'All types of malware are recognised, then removed or blocked',
  ),
  '5.2.3': manual(
    'Un composant dit sans risque est réévalué',
    'A component said to be safe is judged again',
  ),
  '5.2.3.1': manual(
    'Une analyse de risque dit quand réévaluer un composant sans risque',
    'A risk analysis says when to judge a safe component again',
  ),
  '5.3': partial(
    'La protection contre les logiciels malveillants est active, à jour et surveillée',
    'Protection against malware is on, current and watched',
  ),
  '5.3.1': partial(
    'La protection contre les logiciels malveillants se met à jour seule',
    'Protection against malware updates by itself',
  ),
  '5.3.2': partial(
    'Les logiciels malveillants sont cherchés régulièrement ou en continu',
    'Malware is looked for at intervals or all the time',
  ),
  '5.3.2.1': manual(
    'Une analyse de risque dit quand chercher les logiciels malveillants',
    'A risk analysis says when to look for malware',
  ),
  '5.3.3': manual('Un support amovible est examiné', 'A removable medium is examined'),
  '5.3.4': partial(
    'La protection contre les logiciels malveillants tient des journaux',
    'Protection against malware keeps logs',
  ),
  '5.3.5': partial(
    'Un utilisateur ne peut pas arrêter cette protection',
    'A user cannot stop protection against malware',
  ),
  '5.4': partial('Le personnel est protégé de l’hameçonnage', 'Staff are shielded from phishing'),
  '5.4.1': partial(
    'Des moyens repèrent l’hameçonnage et en protègent',
    'Means find phishing and guard against it',
  ),
  '6.1': manual(
    'Le logiciel sûr a ses règles et ses responsables',
    'Safe software has its rules and its owners',
  ),
  '6.1.1': manual(
    'Les règles du développement sont écrites, à jour et suivies',
    'Development rules are written, current and followed',
  ),
  '6.1.2': manual(
    'Chacun sait son rôle dans le développement',
    'Everyone knows their part in development',
  ),
  '6.2': manual('Le logiciel maison est fait de façon sûre', 'In-house software is made safely'),
  '6.2.1': manual(
    'La sécurité compte à chaque étape du développement',
    'Security counts at each step of development',
  ),
  '6.2.2': manual('Les développeurs sont formés chaque année', 'Developers are trained each year'),
  '6.2.3': partial('Le code est relu avant de sortir', 'Code is read over before it goes out'),
  '6.2.3.1': partial(
    'Le relecteur n’est pas l’auteur, un responsable approuve',
    'The reader is not the author, someone in charge approves',
  ),
  '6.2.4': partial(
    'Le code est écrit pour parer aux attaques courantes',
    'Code is written to withstand common attacks',
  ),
  '6.3': partial('Les failles sont repérées et corrigées', 'Flaws are found and mended'),
  '6.3.1': partial(
    'Chaque faille est repérée et classée par risque',
    'Each flaw is found and ranked by risk',
  ),
  '6.3.2': partial('Les composants du logiciel sont recensés', 'The parts of software are listed'),
  '6.3.3': partial(
    'Un correctif critique est posé dans le mois',
    'A critical fix is in place within a month',
  ),
  '6.4': partial(
    'Les applications web publiques sont protégées',
    'Public web applications are protected',
  ),
  '6.4.1': partial(
    'Une application web publique est examinée, ou gardée par un filtre',
    'A public web application is examined, or guarded by a filter',
  ),
  '6.4.2': partial(
    'Un filtre automatique garde les applications web publiques',
    'An automatic filter guards public web applications',
  ),
  '6.4.3': partial(
    'Chaque script d’une page de paiement est autorisé et intègre',
    'Each script of a payment page is allowed and whole',
  ),
  '6.5': partial('Les changements se font de façon sûre', 'Changes are made safely'),
  '6.5.1': manual(
    'Un changement en production suit une procédure',
    'A change in production follows a procedure',
  ),
  '6.5.2': manual(
    'Après un grand changement, la conformité est confirmée',
    'After a large change, compliance is confirmed',
  ),
  '6.5.3': partial(
    'Les autres environnements sont séparés de la production',
    'Other environments are kept apart from production',
  ),
  '6.5.4': partial(
    'Production et autres environnements ont des rôles distincts',
    'Production and other environments have distinct roles',
  ),
  '6.5.5': manual(
    'Un essai n’emploie pas de vrai numéro de carte',
    'A test does not use a real card number',
  ),
  '6.5.6': manual(
    'Données et comptes d’essai partent avant la mise en service',
    'Test data and accounts go before a system goes live',
  ),
} as const;
