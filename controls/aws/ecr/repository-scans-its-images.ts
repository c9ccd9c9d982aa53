import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ecr.repository-scans-its-images',
  resource: 'aws.ecr.repository',
  severity: 'medium',
  title: {
    fr: 'Les images du dépôt ECR sont analysées dès leur arrivée',
    en: 'The images of the ECR repository are scanned when they arrive',
  },
  risk: {
    fr: 'Une image aux failles connues part en production sans que personne ait pu les voir.',
    en: 'An image with known flaws goes to production before anyone could see them.',
  },
  remedy: {
    fr: 'Activez l’analyse à l’arrivée pour tout le registre, ou l’analyse continue d’Inspector.',
    en: 'Turn scan on push on for the whole registry, or the continuous scan of Inspector.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'iso27001-2022': ['A.8.8', 'A.8.29'],
    'nist-800-53-r5': ['RA-5'],
    'pci-dss-4.0': ['6.3.1', '11.3.1'],
  },
  attack: ['T1525'],
  require: { scanFrequency: oneOf('SCAN_ON_PUSH', 'CONTINUOUS_SCAN') },
});

export const cases: Cases<'aws.ecr.repository'> = {
  pass: [{ scanFrequency: 'SCAN_ON_PUSH' }, { scanFrequency: 'CONTINUOUS_SCAN' }],
  fail: [{ scanFrequency: 'MANUAL' }],
};
