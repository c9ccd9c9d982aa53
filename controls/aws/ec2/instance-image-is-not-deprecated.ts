import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.instance-image-is-not-deprecated',
  resource: 'aws.ec2.instance',
  severity: 'medium',
  title: {
    fr: 'L’image de l’instance n’est pas périmée',
    en: 'The image of the instance is not deprecated',
  },
  risk: {
    fr: 'Son éditeur a abandonné l’image : les failles trouvées depuis n’y sont pas corrigées.',
    en: 'Its publisher has given the image up: flaws found since are not mended in it.',
  },
  remedy: {
    fr: 'Relancez l’instance depuis une image maintenue, et renouvelez les images à date fixe.',
    en: 'Launch the instance again from an image that is maintained, and renew images at set dates.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ami-deprecate.html',
  },
  maps: {
    'anssi-hygiene': ['34', '35'],
    'iso27001-2022': ['A.8.8', 'A.8.19'],
    'pci-dss-4.0': ['6.3.3'],
    'nist-800-53-r5': ['SI-2', 'CM-2', 'SA-22'],
  },
  attack: ['T1190'],
  require: { imageIsDeprecated: isFalse },
});

export const cases: Cases<'aws.ec2.instance'> = {
  pass: [{ imageIsDeprecated: false }],
  fail: [{ imageIsDeprecated: true }],
};
