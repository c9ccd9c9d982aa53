import { equals, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cloudformation.stack-has-not-drifted',
  resource: 'aws.cloudformation.stack',
  severity: 'low',
  title: {
    fr: 'La pile CloudFormation n’a pas dérivé de son modèle',
    en: 'The CloudFormation stack has not drifted from its template',
  },
  risk: {
    fr: 'Quelqu’un a changé une ressource à la main : la prochaine mise à jour l’efface, ou échoue.',
    en: 'Someone changed a resource by hand: the next update undoes it, or fails.',
  },
  remedy: {
    fr: 'Lisez la dérive, puis reportez-la dans le modèle ou revenez à lui.',
    en: 'Read the drift, then carry it into the template or go back to it.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9', 'A.8.32'],
    'nist-800-53-r5': ['CM-2', 'CM-3', 'CM-6'],
  },
  attack: ['T1578'],
  require: { drift: equals('IN_SYNC') },
  when: { drift: oneOf('IN_SYNC', 'DRIFTED') },
});

export const cases: Cases<'aws.cloudformation.stack'> = {
  pass: [{ drift: 'IN_SYNC' }],
  fail: [{ drift: 'DRIFTED' }],
  notApplicable: [{ drift: 'NOT_CHECKED' }, { drift: 'UNKNOWN' }],
};
