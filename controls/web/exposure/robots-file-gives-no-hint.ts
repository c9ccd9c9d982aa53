import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.robots-file-gives-no-hint',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Le fichier robots.txt ne montre pas le chemin',
    en: 'The robots.txt file does not show the way',
  },
  risk: {
    fr: 'Il ne protège rien : il dit à tous où sont l’administration et les sauvegardes.',
    en: 'It protects nothing: it tells everyone where administration and backups are.',
  },
  remedy: {
    fr: 'Protégez ces chemins par une connexion, et retirez-les du fichier.',
    en: 'Protect these paths with a sign-in, and remove them from the file.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9309#section-3',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1594'],
  require: { revealingRobotsPaths: isEmpty },
});

export const cases: Cases<'web.site'> = {
  pass: [{ revealingRobotsPaths: [] }],
  fail: [{ revealingRobotsPaths: ['/admin/'] }],
};
