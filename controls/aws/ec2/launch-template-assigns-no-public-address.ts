import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.launch-template-assigns-no-public-address',
  resource: 'aws.ec2.launch-template',
  severity: 'medium',
  title: {
    fr: 'Le modèle de lancement ne donne pas d’adresse publique',
    en: 'The launch template gives no public address',
  },
  risk: {
    fr: 'Chaque instance née du modèle est joignable d’Internet, quel que soit son sous-réseau.',
    en: 'Each instance born of the template can be reached from the internet, whatever its subnet says.',
  },
  remedy: {
    fr: 'Créez une version du modèle sans AssociatePublicIpAddress et faites-en la version par défaut.',
    en: 'Create a version of the template without AssociatePublicIpAddress and make it the default one.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.9', 'A.8.20'],
    'pci-dss-4.0': ['1.4.2'],
    'nist-800-53-r5': ['AC-4', 'CM-2', 'SC-7'],
  },
  attack: ['T1190', 'T1133'],
  require: { assignsPublicAddress: isFalse },
});

export const cases: Cases<'aws.ec2.launch-template'> = {
  pass: [{ assignsPublicAddress: false }],
  fail: [{ assignsPublicAddress: true }],
};
