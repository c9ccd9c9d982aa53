import { automated, manual } from '../framework.ts';

/** Section 4: what is written down, and kept whole. */
export const logging = {
  '4.1': manual('CloudTrail enregistre toutes les régions', 'CloudTrail records all regions'),
  '4.2': automated(
    'L’intégrité des journaux CloudTrail est vérifiable',
    'CloudTrail logs can be checked for tampering',
  ),
  '4.3': automated('AWS Config est actif dans chaque région', 'AWS Config runs in each region'),
  '4.4': manual(
    'Les accès au compartiment de CloudTrail sont journalisés',
    'Access to the CloudTrail bucket is logged',
  ),
  '4.5': automated(
    'Une clé KMS du client chiffre les journaux CloudTrail',
    'A customer KMS key encrypts CloudTrail logs',
  ),
  '4.6': automated(
    'Les clés KMS symétriques du client sont renouvelées',
    'Symmetric customer KMS keys are rotated',
  ),
  '4.7': automated('Chaque VPC journalise ses flux', 'Each VPC logs its flows'),
  '4.8': automated(
    'Les écritures d’objets S3 sont journalisées',
    'Writes of S3 objects are logged',
  ),
  '4.9': automated('Les lectures d’objets S3 sont journalisées', 'Reads of S3 objects are logged'),
} as const;
