import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.inspector2.region-has-no-critical-finding',
  resource: 'aws.inspector2.region',
  severity: 'high',
  title: {
    fr: 'Inspector n’a aucune faille critique active',
    en: 'Inspector has no active critical finding',
  },
  risk: {
    fr: 'La faille est connue, son correctif aussi, et elle reste ouverte.',
    en: 'The flaw is known, its patch too, and it stays open.',
  },
  remedy: {
    fr: 'Corrigez d’abord ce qui est joignable d’Internet, puis le reste ; supprimez de la liste, par une règle, ce qui est accepté.',
    en: 'Mend first what can be reached from the internet, then the rest; take out of the list, by a rule, what is accepted.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/inspector/latest/user/findings-understanding.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'iso27001-2022': ['A.8.8'],
    'nist-800-53-r5': ['RA-5', 'SI-2'],
    'pci-dss-4.0': ['6.3.3', '11.3.1'],
  },
  attack: ['T1190'],
  require: { criticalFindings: equals(0) },
  when: { enabled: isTrue },
});

export const cases: Cases<'aws.inspector2.region'> = {
  pass: [{ enabled: true, criticalFindings: 0 }],
  fail: [{ enabled: true, criticalFindings: 1 }],
  notApplicable: [{ enabled: false, criticalFindings: 0 }],
};
