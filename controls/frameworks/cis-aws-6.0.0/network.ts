import { automated, manual } from '../framework.ts';

/** Section 6: what the network lets through, and what instances give away. */
export const network = {
  '6.1.1': automated(
    'Les volumes EBS naissent chiffrés dans chaque région',
    'EBS volumes are born encrypted in each region',
  ),
  '6.1.2': automated(
    'Seuls des réseaux connus atteignent le port CIFS',
    'Only known networks reach the CIFS port',
  ),
  '6.2': automated(
    'Aucune liste de contrôle réseau n’ouvre l’administration à tout internet',
    'No network ACL opens administration to the whole internet',
  ),
  '6.3': automated(
    'Aucun groupe de sécurité n’ouvre l’administration à tout IPv4',
    'No security group opens administration to all of IPv4',
  ),
  '6.4': automated(
    'Aucun groupe de sécurité n’ouvre l’administration à tout IPv6',
    'No security group opens administration to all of IPv6',
  ),
  '6.5': automated(
    'Le groupe de sécurité par défaut d’un VPC ne laisse rien passer',
    'The default security group of a VPC lets nothing through',
  ),
  '6.6': manual(
    'Les routes entre VPC appairés se limitent au nécessaire',
    'Routes between peered VPCs stay within what is needed',
  ),
  '6.7': automated(
    'Les instances n’acceptent que la version 2 du service de métadonnées',
    'Instances accept version 2 of the metadata service only',
  ),
} as const;
