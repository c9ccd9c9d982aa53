import { isEmpty, isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.styles-of-others-are-held-to-a-digest',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'Les styles d’autres sites sont tenus par une empreinte',
    en: 'Styles of other sites are held to a digest',
  },
  risk: {
    fr: 'Un style changé à la source peut cacher, déplacer ou lire ce que la page montre.',
    en: 'A style changed at its source can hide, move or read what the page shows.',
  },
  remedy: {
    fr: 'Ajoutez integrity et crossorigin, ou hébergez le fichier.',
    en: 'Add integrity and crossorigin, or host the file yourself.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/Security/Subresource_Integrity',
  },
  maps: {
    'nist-800-53-r5': ['SI-7', 'SR-3'],
    'iso27001-2022': ['A.5.21', 'A.8.26'],
    'owasp-top-10-2025': ['A03', 'A08'],
    'pci-dss-4.0': ['6.4.3'],
  },
  attack: ['T1195.002'],
  require: { stylesWithoutIntegrity: isEmpty },
  when: { stylesOfOthers: isNotEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ stylesOfOthers: ['https://cdn.example/x.css'], stylesWithoutIntegrity: [] }],
  fail: [
    {
      stylesOfOthers: ['https://cdn.example/x.css'],
      stylesWithoutIntegrity: ['https://cdn.example/x.css'],
    },
  ],
  notApplicable: [{ stylesOfOthers: [] }],
};
