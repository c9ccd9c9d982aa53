import { atLeast, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-runs-supported-version',
  resource: 'aws.rds.instance',
  severity: 'high',
  title: {
    fr: 'La version majeure de l’instance RDS est encore maintenue',
    en: 'The major version of the RDS instance is still supported',
  },
  risk: {
    fr: 'Passé le support standard, le moteur ne reçoit plus de correctifs, ou bien contre un supplément facturé à l’heure et par vCPU.',
    en: 'After standard support, the engine gets no more fixes, or gets them at an extra charge by the hour and vCPU.',
  },
  remedy: {
    fr: 'Préparez la montée de version majeure sur une copie (déploiement bleu-vert), puis basculez.',
    en: 'Rehearse the major upgrade on a copy (blue/green deployment), then switch over.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html',
  },
  maps: {
    'anssi-hygiene': ['34', '35'],
    'iso27001-2022': ['A.8.8'],
    'pci-dss-4.0': ['6.3.3'],
    'nist-800-53-r5': ['SA-22', 'SI-2'],
  },
  attack: ['T1190'],
  when: { engine: oneOf('postgres', 'mysql', 'aurora-postgresql', 'aurora-mysql') },
  require: { standardSupportEndsInDays: atLeast(0) },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ engine: 'postgres', standardSupportEndsInDays: 300 }],
  fail: [{ engine: 'mysql', standardSupportEndsInDays: -40 }],
  notApplicable: [{ engine: 'sqlserver-se', standardSupportEndsInDays: -1 }],
};
