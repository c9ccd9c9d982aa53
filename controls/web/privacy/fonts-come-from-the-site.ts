import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.privacy.fonts-come-from-the-site',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'Les polices viennent du site',
    en: 'Fonts come from the site',
  },
  risk: {
    fr: 'Un service de polices apprend l’adresse de chaque visiteur et la page qu’il lit.',
    en: 'A font service learns the address of each visitor and the page that they read.',
  },
  remedy: {
    fr: 'Hébergez les fichiers de police : leur licence le permet le plus souvent.',
    en: 'Host the font files: their licence mostly allows it.',
    effort: 'low',
    doc: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Core/Text_styling/Web_fonts',
  },
  maps: { 'nist-800-53-r5': ['PT-4'], 'iso27001-2022': ['A.5.34'] },
  attack: [],
  require: { fontServices: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ fontServices: [] }],
  fail: [{ fontServices: ['fonts.googleapis.com'] }],
};
