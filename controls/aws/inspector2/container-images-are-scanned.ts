import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.inspector2.container-images-are-scanned',
  resource: 'aws.inspector2.region',
  severity: 'medium',
  title: {
    fr: 'Inspector examine les images de conteneurs d’ECR',
    en: 'Inspector scans ECR container images',
  },
  risk: {
    fr: 'Une image porte une bibliothèque vulnérable, et chaque conteneur qui en naît aussi.',
    en: 'An image carries a vulnerable library, and so does each container made from it.',
  },
  remedy: {
    fr: 'Activez dans Inspector l’examen des images d’ECR.',
    en: 'Turn on in Inspector the scanning of ECR images.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/inspector/latest/user/scanning-ecr.html',
  },
  maps: {
    'iso27001-2022': ['A.8.8'],
    'nist-800-53-r5': ['RA-5', 'RA-5(2)', 'SI-2'],
    'pci-dss-4.0': ['6.3.1', '11.3.1'],
  },
  attack: ['T1190'],
  require: { ecrScanned: isTrue },
});

export const cases: Cases<'aws.inspector2.region'> = {
  pass: [{ ecrScanned: true }],
  fail: [{ ecrScanned: false }],
};
