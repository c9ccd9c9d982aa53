import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.wafv2.web-acl-rules-act',
  resource: 'aws.wafv2.web-acl',
  severity: 'medium',
  title: {
    fr: 'Les groupes de règles de l’ACL web agissent',
    en: 'The rule groups of the web ACL act',
  },
  risk: {
    fr: 'Un groupe laissé en comptage voit passer les attaques sans en arrêter aucune.',
    en: 'A group left at counting watches attacks go by and stops none.',
  },
  remedy: {
    fr: 'Retirez le remplacement par Count des groupes dont les faux positifs ont été traités.',
    en: 'Remove the override to Count from the groups whose false positives are dealt with.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-rule-group-override-options.html',
  },
  maps: {
    'pci-dss-4.0': ['6.4.2'],
    'iso27001-2022': ['A.8.20', 'A.8.26'],
    'nist-800-53-r5': ['SC-7', 'SI-3'],
  },
  attack: ['T1190'],
  require: { groupsThatOnlyCount: isEmpty },
});

export const cases: Cases<'aws.wafv2.web-acl'> = {
  pass: [{ groupsThatOnlyCount: [] }],
  fail: [{ groupsThatOnlyCount: ['common'] }],
};
