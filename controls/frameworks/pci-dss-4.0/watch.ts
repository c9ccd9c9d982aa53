import { manual, partial } from '../framework.ts';

/** Requirements 10 and 11: what is recorded, and what is tested. */
export const watch = {
  '10.1': manual(
    'La journalisation a ses règles et ses responsables',
    'Logging has its rules and its owners',
  ),
  '10.1.1': manual(
    'Les règles de journalisation sont écrites, à jour et suivies',
    'Logging rules are written, current and followed',
  ),
  '10.1.2': manual(
    'Chacun sait son rôle dans la journalisation',
    'Everyone knows their part in logging',
  ),
  '10.2': partial(
    'Des journaux permettent de trouver et de reconstituer',
    'Logs make it possible to find and to retrace',
  ),
  '10.2.1': partial('Tous les composants journalisent', 'All components keep logs'),
  '10.2.1.1': partial(
    'Chaque accès d’une personne aux données de carte est consigné',
    'Each access of a person to card data is recorded',
  ),
  '10.2.1.2': partial(
    'Chaque acte d’administration est consigné',
    'Each administrative act is recorded',
  ),
  '10.2.1.3': partial('Chaque accès aux journaux est consigné', 'Each access to logs is recorded'),
  '10.2.1.4': partial('Chaque accès refusé est consigné', 'Each refused access is recorded'),
  '10.2.1.5': partial(
    'Chaque changement de compte ou de secret est consigné',
    'Each change to an account or a secret is recorded',
  ),
  '10.2.1.6': partial(
    'Chaque arrêt ou reprise d’un journal est consigné',
    'Each stop or start of a log is recorded',
  ),
  '10.2.1.7': partial(
    'Chaque objet système créé ou supprimé est consigné',
    'Each system object made or deleted is recorded',
  ),
  '10.2.2': partial(
    'Une trace dit qui, quoi, quand, d’où, sur quoi et l’issue',
    'A record says who, what, when, from where, on what and the outcome',
  ),
  '10.3': partial(
    'Les journaux sont à l’abri de la suppression et de la retouche',
    'Logs are safe from deletion and retouching',
  ),
  '10.3.1': partial('Ne lit les journaux que qui en a besoin', 'Only those who need to read logs'),
  '10.3.2': partial('Nul ne peut retoucher un journal', 'No one can retouch a log'),
  '10.3.3': partial(
    'Les journaux sont vite copiés en un lieu central',
    'Logs are soon copied to a central place',
  ),
  '10.3.4': partial('Un journal modifié déclenche une alerte', 'A changed log raises an alert'),
  '10.4': partial(
    'Les journaux sont lus pour y voir l’anormal',
    'Logs are read to see what is abnormal',
  ),
  '10.4.1': partial(
    'Les journaux les plus importants sont lus chaque jour',
    'The most important logs are read each day',
  ),
  '10.4.1.1': partial('La lecture des journaux est automatisée', 'Reading logs is automatic'),
  '10.4.2': manual(
    'Les autres journaux sont lus régulièrement',
    'The other logs are read at intervals',
  ),
  '10.4.2.1': manual(
    'Une analyse de risque dit quand lire les autres journaux',
    'A risk analysis says when to read the other logs',
  ),
  '10.4.3': manual(
    'L’anomalie que montre un journal est traitée',
    'What is abnormal in a log is dealt with',
  ),
  '10.5': partial('L’historique des journaux est conservé', 'The history of logs is kept'),
  '10.5.1': partial(
    'Un an de journaux est gardé, trois mois sous la main',
    'A year of logs is kept, three months at hand',
  ),
  '10.6': partial(
    'Les horloges de tous les systèmes concordent',
    'The clocks of all systems agree',
  ),
  '10.6.1': partial('L’heure est synchronisée', 'Time is synchronised'),
  '10.6.2': partial(
    'L’heure vient d’une source sûre et commune',
    'Time comes from a sound, common source',
  ),
  '10.6.3': partial(
    'Peu de personnes peuvent changer l’heure, et cela se voit',
    'Few people can change the time, and it shows',
  ),
  '10.7': partial(
    'Une protection en panne est vue et rétablie sans tarder',
    'A protection that fails is noticed and restored without delay',
  ),
  '10.7.1': partial(
    'Un prestataire voit la panne d’une protection critique',
    'A provider notices that a critical protection fails',
  ),
  '10.7.2': partial(
    'Chacun voit la panne d’une protection critique',
    'Everyone notices that a critical protection fails',
  ),
  '10.7.3': manual(
    'La panne est traitée, ses causes et ses suites aussi',
    'The failure is dealt with, causes and effects too',
  ),
  '11.1': manual(
    'Les essais de sécurité ont leurs règles et leurs responsables',
    'Security tests have their rules and their owners',
  ),
  '11.1.1': manual(
    'Les règles d’essai sont écrites, à jour et suivies',
    'Test rules are written, current and followed',
  ),
  '11.1.2': manual('Chacun sait son rôle dans les essais', 'Everyone knows their part in tests'),
  '11.2': manual(
    'Les bornes sans fil sont connues, les inconnues recherchées',
    'Wireless points are known, unknown ones looked for',
  ),
  '11.2.1': manual(
    'Les bornes sont recherchées chaque trimestre',
    'Wireless points are looked for each quarter',
  ),
  '11.2.2': manual(
    'Les bornes permises sont recensées et justifiées',
    'Allowed wireless points are listed and justified',
  ),
  '11.3': partial(
    'Les failles sont cherchées, classées et traitées',
    'Flaws are looked for, ranked and dealt with',
  ),
  '11.3.1': partial(
    'Un balayage interne a lieu chaque trimestre',
    'A scan from inside takes place each quarter',
  ),
  '11.3.1.1': manual(
    'Les failles moins graves sont traitées selon leur risque',
    'Lesser flaws are dealt with by risk',
  ),
  '11.3.1.2': partial(
    'Le balayage interne se connecte aux systèmes',
    'The scan from inside signs in to systems',
  ),
  '11.3.1.3': manual(
    'Un grand changement appelle un balayage interne',
    'A large change calls for a scan from inside',
  ),
  '11.3.2': manual(
    'Un prestataire agréé balaie de l’extérieur chaque trimestre',
    'An approved vendor scans from outside each quarter',
  ),
  '11.3.2.1': manual(
    'Un grand changement appelle un balayage externe',
    'A large change calls for a scan from outside',
  ),
  '11.4': manual(
    'Des tests d’intrusion ont lieu, leurs failles sont corrigées',
    'Penetration tests take place, their flaws are mended',
  ),
  '11.4.1': manual(
    'Une méthode écrite guide les tests d’intrusion',
    'A written method guides penetration tests',
  ),
  '11.4.2': manual(
    'Un test d’intrusion interne a lieu chaque année',
    'A penetration test from inside takes place each year',
  ),
  '11.4.3': manual(
    'Un test d’intrusion externe a lieu chaque année',
    'A penetration test from outside takes place each year',
  ),
  '11.4.4': manual(
    'Ce que le test exploite est corrigé puis essayé à nouveau',
    'What the test exploits is mended, then tried again',
  ),
  '11.4.5': manual(
    'Le cloisonnement est éprouvé chaque année',
    'Segmentation is put to the test each year',
  ),
  '11.4.6': manual(
    'Un prestataire éprouve son cloisonnement tous les six mois',
    'A provider puts segmentation to the test every six months',
  ),
  '11.4.7': manual(
    'Un hébergeur partagé aide ses clients à se faire éprouver',
    'A shared host helps its customers to be tested',
  ),
  '11.5': partial(
    'Une intrusion ou un fichier changé se remarque',
    'An intrusion or a changed file is noticed',
  ),
  '11.5.1': partial(
    'Les intrusions sont détectées ou bloquées sur le réseau',
    'Intrusions are detected or blocked on the network',
  ),
  '11.5.1.1': partial(
    'Un prestataire détecte les canaux cachés des logiciels malveillants',
    'A provider detects the hidden channels of malware',
  ),
  '11.5.2': partial(
    'Un fichier critique modifié déclenche une alerte',
    'A changed critical file raises an alert',
  ),
  '11.6': partial(
    'Un changement interdit d’une page de paiement se remarque',
    'A forbidden change to a payment page is noticed',
  ),
  '11.6.1': partial(
    'En-têtes et scripts de la page de paiement sont surveillés',
    'Headers and scripts of the payment page are watched',
  ),
} as const;
