import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lightsail.instance-saves-itself',
  resource: 'aws.lightsail.instance',
  severity: 'medium',
  title: {
    fr: 'L’instance Lightsail est sauvegardée chaque jour',
    en: 'The Lightsail instance is saved each day',
  },
  risk: {
    fr: 'Une erreur, une panne ou un rançongiciel emporte la machine et ses données pour de bon.',
    en: 'A mistake, a failure or ransomware takes the machine and its data for good.',
  },
  remedy: {
    fr: 'Activez les instantanés automatiques de l’instance.',
    en: 'Turn automatic snapshots on for the instance.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-automatic-snapshots.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9'],
  },
  attack: ['T1485', 'T1490'],
  require: { hasAutomaticSnapshots: isTrue },
});

export const cases: Cases<'aws.lightsail.instance'> = {
  pass: [{ hasAutomaticSnapshots: true }],
  fail: [{ hasAutomaticSnapshots: false }],
};
