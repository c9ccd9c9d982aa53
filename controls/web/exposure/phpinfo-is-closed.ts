import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.phpinfo-is-closed',
  resource: 'web.site',
  severity: 'medium',
  title: {
    fr: 'La page phpinfo n’est pas servie',
    en: 'The phpinfo page is not served',
  },
  risk: {
    fr: 'Elle donne versions, chemins, modules et variables d’environnement.',
    en: 'It gives versions, paths, modules and environment variables.',
  },
  remedy: {
    fr: 'Supprimez le fichier.',
    en: 'Delete the file.',
    effort: 'low',
    doc: 'https://www.php.net/manual/en/function.phpinfo.php',
  },
  maps: {
    'nist-800-53-r5': ['CM-7', 'SI-11'],
    'iso27001-2022': ['A.8.9', 'A.8.12'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1592.002'],
  require: { exposesPhpinfo: isFalse },
});

export const cases: Cases<'web.site'> = {
  pass: [{ exposesPhpinfo: false }],
  fail: [{ exposesPhpinfo: true }],
};
