import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.inspector2.ec2-instances-are-scanned',
  resource: 'aws.inspector2.region',
  severity: 'medium',
  title: {
    fr: 'Inspector examine les instances EC2',
    en: 'Inspector scans EC2 instances',
  },
  risk: {
    fr: 'Une faille connue attend sur une machine, publiée et déjà exploitée ailleurs.',
    en: 'A known flaw waits on a machine, published and already exploited elsewhere.',
  },
  remedy: {
    fr: 'Activez dans Inspector l’examen des instances EC2.',
    en: 'Turn on in Inspector the scanning of EC2 instances.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-ec2.html',
  },
  maps: {
    'iso27001-2022': ['A.8.8'],
    'nist-800-53-r5': ['RA-5', 'RA-5(2)', 'SI-2'],
    'pci-dss-4.0': ['6.3.1', '11.3.1'],
  },
  attack: ['T1190'],
  require: { ec2Scanned: isTrue },
});

export const cases: Cases<'aws.inspector2.region'> = {
  pass: [{ ec2Scanned: true }],
  fail: [{ ec2Scanned: false }],
};
