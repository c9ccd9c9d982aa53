import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.content.frames-of-others-are-sandboxed',
  resource: 'web.page',
  severity: 'low',
  title: {
    fr: 'Les cadres d’autres sites sont bridés',
    en: 'Frames of other sites are sandboxed',
  },
  risk: {
    fr: 'Un cadre libre peut emmener la page ailleurs, ouvrir des fenêtres, lancer des téléchargements.',
    en: 'A free frame can take the page elsewhere, open windows, start downloads.',
  },
  remedy: {
    fr: 'Ajoutez sandbox, avec les seuls droits dont le contenu a besoin.',
    en: 'Add sandbox, with only the rights that the content needs.',
    effort: 'medium',
    doc: 'https://developer.mozilla.org/en-US/docs/Web/HTML/Reference/Elements/iframe',
  },
  maps: {
    'nist-800-53-r5': ['SC-18', 'SI-10'],
    'iso27001-2022': ['A.8.26'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1189'],
  require: { unsandboxedFrames: isEmpty },
});

export const cases: Cases<'web.page'> = {
  pass: [{ unsandboxedFrames: [] }],
  fail: [{ unsandboxedFrames: ['https://video.example/'] }],
};
