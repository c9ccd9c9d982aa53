import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.dns.made-up-names-do-not-exist',
  resource: 'web.dns-zone',
  severity: 'low',
  title: {
    fr: 'Un nom inventé n’existe pas dans la zone',
    en: 'A made-up name does not exist in the zone',
  },
  risk: {
    fr: 'Sous un joker, tout nom mène quelque part : hameçonnage crédible, cookies et services oubliés exposés.',
    en: 'Under a wildcard every name leads somewhere: credible phishing, cookies and forgotten services exposed.',
  },
  remedy: {
    fr: 'Remplacez l’enregistrement * par les noms qui servent.',
    en: 'Replace the * record by the names in use.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc4592',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SC-20'],
    'iso27001-2022': ['A.8.9'],
  },
  attack: ['T1584.001'],
  require: { answersAnyName: isFalse },
});

export const cases: Cases<'web.dns-zone'> = {
  pass: [{ answersAnyName: false }],
  fail: [{ answersAnyName: true }],
};
