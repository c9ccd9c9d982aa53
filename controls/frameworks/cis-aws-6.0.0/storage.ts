import { automated, manual } from '../framework.ts';

/** Section 3: what keeps data. */
export const storage = {
  '3.1.1': automated(
    'Les compartiments S3 refusent HTTP en clair',
    'S3 buckets turn plain HTTP away',
  ),
  '3.1.2': manual(
    'Effacer un objet S3 demande un second facteur',
    'Erasing an S3 object takes a second factor',
  ),
  '3.1.3': manual(
    'Les données de S3 sont recensées, classées et protégées',
    'Data in S3 is inventoried, classified and protected',
  ),
  '3.1.4': automated('S3 bloque tout accès public', 'S3 blocks all public access'),
  '3.2.1': automated(
    'Les bases RDS sont chiffrées au repos',
    'RDS databases are encrypted on disk',
  ),
  '3.2.2': automated(
    'Les bases RDS prennent seules les correctifs mineurs',
    'RDS databases take minor upgrades by themselves',
  ),
  '3.2.3': automated(
    'Les bases RDS ne sont pas joignables d’internet',
    'RDS databases cannot be reached from the internet',
  ),
  '3.2.4': manual(
    'Les bases RDS vivent dans plusieurs zones',
    'RDS databases live in more than one zone',
  ),
  '3.3.1': automated(
    'Les systèmes de fichiers EFS sont chiffrés',
    'EFS file systems are encrypted',
  ),
} as const;
