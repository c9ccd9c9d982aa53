import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.snapshot-is-not-shared-with-everyone',
  resource: 'aws.ec2.snapshot',
  severity: 'critical',
  title: {
    fr: 'L’instantané EBS n’est pas partagé avec tous les comptes',
    en: 'The EBS snapshot is not shared with every account',
  },
  risk: {
    fr: 'N’importe quel compte AWS en fait un volume et lit le disque entier : fichiers, clés et mots de passe compris.',
    en: 'Any AWS account makes a volume of it and reads the whole disk: files, keys and passwords included.',
  },
  remedy: {
    fr: 'Retirez le groupe all des autorisations de l’instantané et réglez le blocage de l’accès public sur block-all-sharing dans chaque région.',
    en: 'Remove the group all from the permissions of the snapshot and set its block public access to block-all-sharing in every region.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.12'],
    'nis2-art21': ['21.2.i'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'AC-21'],
  },
  attack: ['T1530'],
  require: { sharedWithEveryone: isFalse },
});

export const cases: Cases<'aws.ec2.snapshot'> = {
  pass: [{ sharedWithEveryone: false }],
  fail: [{ sharedWithEveryone: true }],
};
