import { isEmpty, isNotEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.scripts-of-others-are-held-to-a-digest',
  resource: 'web.page',
  severity: 'medium',
  title: {
    fr: 'Les scripts d’autres sites sont tenus par une empreinte',
    en: 'Scripts of other sites are held to a digest',
  },
  risk: {
    fr: 'Qui prend la main sur l’hôte du script prend la main sur toutes les pages qui l’appellent.',
    en: 'Whoever takes over the host of the script takes over every page that calls it.',
  },
  remedy: {
    fr: 'Ajoutez integrity et crossorigin, sur une version fixe, ou hébergez le fichier.',
    en: 'Add integrity and crossorigin, on a fixed version, or host the file yourself.',
    effort: 'medium',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/Security/Subresource_Integrity',
  },
  maps: {
    'nist-800-53-r5': ['SI-7', 'SR-3'],
    'iso27001-2022': ['A.5.21', 'A.8.26'],
    'owasp-top-10-2025': ['A03', 'A08'],
    'pci-dss-4.0': ['6.4.3'],
  },
  attack: ['T1195.002'],
  require: { scriptsWithoutIntegrity: isEmpty },
  when: { scriptsOfOthers: isNotEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ scriptsOfOthers: ['https://cdn.example/x.js'], scriptsWithoutIntegrity: [] }],
  fail: [
    {
      scriptsOfOthers: ['https://cdn.example/x.js'],
      scriptsWithoutIntegrity: ['https://cdn.example/x.js'],
    },
  ],
  notApplicable: [{ scriptsOfOthers: [] }],
};
