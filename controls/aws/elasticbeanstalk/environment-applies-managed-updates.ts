import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elasticbeanstalk.environment-applies-managed-updates',
  resource: 'aws.elasticbeanstalk.environment',
  severity: 'high',
  title: {
    fr: 'L’environnement Elastic Beanstalk applique les mises à jour de sa plateforme',
    en: 'The Elastic Beanstalk environment applies updates of its platform',
  },
  risk: {
    fr: 'Système, serveur web et langage restent à la version du premier jour, avec leurs failles connues.',
    en: 'System, web server and language stay at the version of the first day, with their known flaws.',
  },
  remedy: {
    fr: 'Activez les mises à jour gérées, au niveau mineur, dans une fenêtre hebdomadaire.',
    en: 'Turn managed updates on, at the minor level, in a weekly window.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'iso27001-2022': ['A.8.8'],
    'nist-800-53-r5': ['SI-2'],
    'pci-dss-4.0': ['6.3.3'],
  },
  attack: ['T1190'],
  require: { appliesManagedUpdates: isTrue },
});

export const cases: Cases<'aws.elasticbeanstalk.environment'> = {
  pass: [{ appliesManagedUpdates: true }],
  fail: [{ appliesManagedUpdates: false }],
};
