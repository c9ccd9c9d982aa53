import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.autoscaling.launch-configuration-assigns-no-public-address',
  resource: 'aws.autoscaling.launch-configuration',
  severity: 'medium',
  title: {
    fr: 'La configuration de lancement ne donne pas d’adresse publique',
    en: 'The launch configuration gives no public address',
  },
  risk: {
    fr: 'Chaque instance du groupe est joignable d’Internet, quel que soit son sous-réseau.',
    en: 'Each instance of the group can be reached from the internet, whatever its subnet says.',
  },
  remedy: {
    fr: 'Passez à un modèle de lancement sans adresse publique, derrière un répartiteur de charge.',
    en: 'Move to a launch template without a public address, behind a load balancer.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/migrate-to-launch-templates.html',
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

export const cases: Cases<'aws.autoscaling.launch-configuration'> = {
  pass: [{ assignsPublicAddress: false }],
  fail: [{ assignsPublicAddress: true }],
};
