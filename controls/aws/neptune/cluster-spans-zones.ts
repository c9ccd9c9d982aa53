import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.neptune.cluster-spans-zones',
  resource: 'aws.neptune.cluster',
  severity: 'medium',
  title: {
    fr: 'Le cluster Neptune a des membres dans plusieurs zones',
    en: 'The Neptune cluster has members in more than one zone',
  },
  risk: {
    fr: 'La panne d’une zone arrête la base le temps qu’une instance soit recréée ailleurs.',
    en: 'The failure of one zone stops the database until an instance has been made again elsewhere.',
  },
  remedy: {
    fr: 'Ajoutez une instance de lecture dans une autre zone de disponibilité.',
    en: 'Add a reader instance in another Availability Zone.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/neptune/latest/userguide/feature-overview-availability.html',
  },
  maps: {
    'iso27001-2022': ['A.5.30', 'A.8.14'],
    'nist-800-53-r5': ['CP-2(8)', 'CP-10', 'SI-13(5)'],
  },
  attack: [],
  require: { multiAz: isTrue },
});

export const cases: Cases<'aws.neptune.cluster'> = {
  pass: [{ multiAz: true }],
  fail: [{ multiAz: false }],
};
