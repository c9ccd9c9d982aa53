import { equals, isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.third-party-cookie-is-partitioned',
  resource: 'web.cookie',
  severity: 'low',
  title: {
    fr: 'Un cookie ouvert aux autres sites est cloisonné',
    en: 'A cookie that is open to other sites is partitioned',
  },
  risk: {
    fr: 'Sans cloison, il relie les visites d’une personne d’un site à l’autre.',
    en: 'Without partition, it links a person’s visits from one site to another.',
  },
  remedy: {
    fr: 'Ajoutez Partitioned, avec Secure et le préfixe __Host-.',
    en: 'Add Partitioned, with Secure and the __Host- prefix.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie',
  },
  maps: { 'nist-800-53-r5': ['PT-4'], 'iso27001-2022': ['A.5.34'] },
  attack: [],
  require: { partitioned: isTrue },
  when: { sameSite: equals('none') },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ sameSite: 'none', partitioned: true }],
  fail: [{ sameSite: 'none', partitioned: false }],
  notApplicable: [{ sameSite: 'lax', partitioned: false }],
};
