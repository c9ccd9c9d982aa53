import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.cookies.value-holds-no-serialized-object',
  resource: 'web.cookie',
  severity: 'high',
  title: {
    fr: 'La valeur du cookie n’est pas un objet que le serveur reconstruit',
    en: 'The value of the cookie is no object that the server builds again',
  },
  risk: {
    fr: 'Un visiteur change l’objet, et le serveur exécute ce qu’il y a mis en le relisant.',
    en: 'A visitor changes the object, and the server runs what they put there as it reads it back.',
  },
  remedy: {
    fr: 'Gardez l’objet sur le serveur sous un identifiant tiré au hasard, ou passez à du JSON signé.',
    en: 'Keep the object on the server under an identifier drawn at random, or go over to signed JSON.',
    effort: 'medium',
    doc: 'https://cheatsheetseries.owasp.org/cheatsheets/Deserialization_Cheat_Sheet.html',
  },
  maps: {
    'nist-800-53-r5': ['SI-7', 'SI-10'],
    'iso27001-2022': ['A.8.26', 'A.8.28'],
    'owasp-top-10-2025': ['A08'],
    'pci-dss-4.0': ['6.2.4'],
  },
  attack: ['T1190'],
  require: { holdsSerializedObject: isFalse },
});

export const cases: Cases<'web.cookie'> = {
  pass: [{ holdsSerializedObject: false }],
  fail: [{ holdsSerializedObject: true }],
};
