import { manual } from '../framework.ts';

/** Requirement 9: premises, media and payment terminals. */
export const premises = {
  '9.1': manual(
    'L’accès physique a ses règles et ses responsables',
    'Physical access has its rules and its owners',
  ),
  '9.1.1': manual(
    'Les règles d’accès physique sont écrites, à jour et suivies',
    'Physical access rules are written, current and followed',
  ),
  '9.1.2': manual(
    'Chacun sait son rôle dans l’accès physique',
    'Everyone knows their part in physical access',
  ),
  '9.2': manual(
    'L’entrée des locaux de carte est maîtrisée',
    'Entry to card premises is under control',
  ),
  '9.2.1': manual(
    'Des contrôles gardent l’entrée des locaux',
    'Controls guard the entry of premises',
  ),
  '9.2.1.1': manual(
    'Les zones sensibles sont filmées ou tracées, trois mois durant',
    'Sensitive areas are filmed or traced, for three months',
  ),
  '9.2.2': manual(
    'Une prise réseau d’un lieu public ne donne sur rien',
    'A network socket in a public place leads nowhere',
  ),
  '9.2.3': manual(
    'Bornes, passerelles et câbles sont hors de portée',
    'Access points, gateways and cables are out of reach',
  ),
  '9.2.4': manual(
    'Une console en zone sensible est verrouillée',
    'A console in a sensitive area is locked',
  ),
  '9.3': manual(
    'Personnel et visiteurs n’entrent que s’ils y sont autorisés',
    'Staff and visitors enter only with leave',
  ),
  '9.3.1': manual(
    'Les accès du personnel sont donnés et retirés par procédure',
    'Staff access is given and withdrawn by procedure',
  ),
  '9.3.1.1': manual(
    'L’accès aux zones sensibles suit la fonction, et cesse avec elle',
    'Access to sensitive areas follows the job, and ends with it',
  ),
  '9.3.2': manual(
    'Un visiteur est autorisé, accompagné et reconnaissable',
    'A visitor has leave, company and a visible badge',
  ),
  '9.3.3': manual(
    'Le badge d’un visiteur est rendu ou expire',
    'A visitor hands the badge back, or it expires',
  ),
  '9.3.4': manual(
    'Un registre des visites est gardé trois mois',
    'A register of visits is kept for three months',
  ),
  '9.4': manual(
    'Les supports de données de carte sont suivis jusqu’à leur fin',
    'Media with card data are followed to their end',
  ),
  '9.4.1': manual(
    'Les supports de données de carte sont sous clé',
    'Media with card data are locked away',
  ),
  '9.4.1.1': manual(
    'Les sauvegardes hors ligne sont en lieu sûr',
    'Offline backups are in a safe place',
  ),
  '9.4.1.2': manual(
    'Le lieu des sauvegardes hors ligne est revu chaque année',
    'Where offline backups are is reviewed each year',
  ),
  '9.4.2': manual(
    'Chaque support est classé selon sa sensibilité',
    'Each medium is ranked by how sensitive it is',
  ),
  '9.4.3': manual(
    'Un support envoyé dehors est suivi et tracé',
    'A medium sent outside is tracked and recorded',
  ),
  '9.4.4': manual(
    'Un responsable approuve ce qui sort',
    'Someone in charge approves what goes out',
  ),
  '9.4.5': manual(
    'Les supports électroniques sont inventoriés',
    'Electronic media are inventoried',
  ),
  '9.4.5.1': manual(
    'L’inventaire des supports est vérifié chaque année',
    'The inventory of media is checked each year',
  ),
  '9.4.6': manual('Le papier devenu inutile est détruit', 'Paper no longer needed is destroyed'),
  '9.4.7': manual(
    'Le support électronique devenu inutile est détruit ou illisible',
    'An electronic medium no longer needed is destroyed or unreadable',
  ),
  '9.5': manual(
    'Les terminaux de paiement sont protégés de la fraude',
    'Payment terminals are guarded against tampering',
  ),
  '9.5.1': manual(
    'Les terminaux de paiement sont recensés et inspectés, le personnel averti',
    'Payment terminals are listed and inspected, staff are warned',
  ),
  '9.5.1.1': manual('La liste des terminaux est à jour', 'The list of terminals is current'),
  '9.5.1.2': manual(
    'La surface des terminaux est inspectée régulièrement',
    'The surface of terminals is inspected at intervals',
  ),
  '9.5.1.2.1': manual(
    'Une analyse de risque dit quand inspecter les terminaux',
    'A risk analysis says when to inspect terminals',
  ),
  '9.5.1.3': manual(
    'Le personnel apprend à reconnaître une fraude',
    'Staff learn to recognise tampering',
  ),
} as const;
