import { automated, manual } from '../framework.ts';

/** Section 5: what raises an alarm. */
export const monitoring = {
  '5.1': manual('Un appel d’API refusé déclenche une alerte', 'A denied API call raises an alarm'),
  '5.2': manual(
    'Une connexion à la console sans second facteur déclenche une alerte',
    'A console sign-in with one factor raises an alarm',
  ),
  '5.3': manual(
    'Toute action du compte racine déclenche une alerte',
    'Any act of the root user raises an alarm',
  ),
  '5.4': manual(
    'Une politique IAM modifiée déclenche une alerte',
    'A changed IAM policy raises an alarm',
  ),
  '5.5': manual(
    'Un réglage de CloudTrail modifié déclenche une alerte',
    'A changed CloudTrail setting raises an alarm',
  ),
  '5.6': manual(
    'Un échec de connexion à la console déclenche une alerte',
    'A failed console sign-in raises an alarm',
  ),
  '5.7': manual(
    'Une clé KMS désactivée ou vouée à la suppression déclenche une alerte',
    'A KMS key disabled or due for deletion raises an alarm',
  ),
  '5.8': manual(
    'Une politique de compartiment S3 modifiée déclenche une alerte',
    'A changed S3 bucket policy raises an alarm',
  ),
  '5.9': manual(
    'Un réglage d’AWS Config modifié déclenche une alerte',
    'A changed AWS Config setting raises an alarm',
  ),
  '5.10': manual(
    'Un groupe de sécurité modifié déclenche une alerte',
    'A changed security group raises an alarm',
  ),
  '5.11': manual(
    'Une liste de contrôle réseau modifiée déclenche une alerte',
    'A changed network ACL raises an alarm',
  ),
  '5.12': manual(
    'Une passerelle réseau modifiée déclenche une alerte',
    'A changed network gateway raises an alarm',
  ),
  '5.13': manual(
    'Une table de routage modifiée déclenche une alerte',
    'A changed route table raises an alarm',
  ),
  '5.14': manual('Un VPC modifié déclenche une alerte', 'A changed VPC raises an alarm'),
  '5.15': manual(
    'Un changement dans AWS Organizations déclenche une alerte',
    'A change in AWS Organizations raises an alarm',
  ),
  '5.16': automated('Security Hub est actif', 'Security Hub is on'),
} as const;
