import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.lightsail.database-keeps-backups',
  resource: 'aws.lightsail.database',
  severity: 'medium',
  title: {
    fr: 'La base de données Lightsail garde ses sauvegardes',
    en: 'The Lightsail database keeps backups',
  },
  risk: {
    fr: 'Une table effacée par erreur ou par malveillance ne revient pas.',
    en: 'A table erased by mistake or by malice does not come back.',
  },
  remedy: {
    fr: 'Réactivez la rétention des sauvegardes automatiques.',
    en: 'Turn retention of automatic backups on again.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-databases.html',
  },
  maps: {
    'anssi-hygiene': ['37'],
    'iso27001-2022': ['A.8.13'],
    'nist-800-53-r5': ['CP-9'],
  },
  attack: ['T1485'],
  require: { keepsBackups: isTrue },
});

export const cases: Cases<'aws.lightsail.database'> = {
  pass: [{ keepsBackups: true }],
  fail: [{ keepsBackups: false }],
};
