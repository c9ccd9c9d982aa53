import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.image-is-not-public',
  resource: 'aws.ec2.image',
  severity: 'critical',
  title: { fr: 'L’image n’est pas publique', en: 'The image is not public' },
  risk: {
    fr: 'N’importe quel compte AWS lance l’image et lit ce qui y fut laissé : code, clés, mots de passe.',
    en: 'Any AWS account launches the image and reads what was left in it: code, keys, passwords.',
  },
  remedy: {
    fr: 'Rendez l’image privée, partagez-la avec les seuls comptes qui la lancent, et bloquez le partage public dans chaque région.',
    en: 'Make the image private, share it with the accounts that launch it alone, and block public sharing in every region.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'iso27001-2022': ['A.5.15', 'A.8.3', 'A.8.12'],
    'pci-dss-4.0': ['7.2.1'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'AC-21'],
  },
  attack: ['T1530', 'T1552.001'],
  require: { isPublic: isFalse },
});

export const cases: Cases<'aws.ec2.image'> = {
  pass: [{ isPublic: false }],
  fail: [{ isPublic: true }],
};
