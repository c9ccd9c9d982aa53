import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.config.recorder-uses-service-linked-role',
  resource: 'aws.config.region',
  severity: 'low',
  title: {
    fr: 'L’enregistreur d’AWS Config emploie le rôle lié au service',
    en: 'The AWS Config recorder uses the service-linked role',
  },
  risk: {
    fr: 'Un rôle fait à la main perd un droit, ou en a trop : des ressources manquent, ou le rôle sert à autre chose.',
    en: 'A role made by hand lacks a permission, or has too many: resources are missing, or the role serves other ends.',
  },
  remedy: {
    fr: 'Donnez à l’enregistreur le rôle AWSServiceRoleForConfig.',
    en: 'Give the recorder the role AWSServiceRoleForConfig.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/config/latest/developerguide/using-service-linked-roles.html',
  },
  maps: {
    'iso27001-2022': ['A.8.2', 'A.8.9'],
    'nist-800-53-r5': ['AC-6'],
  },
  attack: [],
  require: { serviceLinkedRole: isTrue },
  when: { recording: isTrue },
});

export const cases: Cases<'aws.config.region'> = {
  pass: [{ recording: true, serviceLinkedRole: true }],
  fail: [{ recording: true, serviceLinkedRole: false }],
  notApplicable: [{ recording: false, serviceLinkedRole: false }],
};
