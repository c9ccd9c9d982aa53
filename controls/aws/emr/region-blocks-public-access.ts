import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.emr.region-blocks-public-access',
  resource: 'aws.emr.region-settings',
  severity: 'high',
  title: {
    fr: 'EMR refuse les clusters ouverts à Internet dans la région',
    en: 'EMR refuses clusters open to the internet in the region',
  },
  risk: {
    fr: 'Un cluster lancé avec un groupe de sécurité trop large offre YARN ou Spark à tous : des robots y lancent leurs tâches en quelques minutes.',
    en: 'A cluster launched with a security group that is too wide offers YARN or Spark to all: bots run their jobs on it within minutes.',
  },
  remedy: {
    fr: 'Activez le blocage de l’accès public d’EMR dans chaque région, sans autre exception que le port 22.',
    en: 'Turn the block public access of EMR on in every Region, with no exception but port 22.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html',
  },
  maps: {
    'anssi-hygiene': ['23'],
    'iso27001-2022': ['A.8.3', 'A.8.20', 'A.8.22'],
    'pci-dss-4.0': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7', 'SC-7(5)'],
  },
  attack: ['T1190', 'T1496'],
  require: { blocksPublicAccess: isTrue },
});

export const cases: Cases<'aws.emr.region-settings'> = {
  pass: [{ blocksPublicAccess: true }],
  fail: [{ blocksPublicAccess: false }],
};
