import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.dns.caa-names-who-may-issue',
  resource: 'web.dns-zone',
  severity: 'low',
  title: {
    fr: 'CAA nomme qui peut émettre des certificats pour le site',
    en: 'CAA names who may issue certificates for the site',
  },
  risk: {
    fr: 'N’importe quelle autorité du monde peut en émettre, y compris la moins regardante.',
    en: 'Any authority of the world may issue one, the most careless included.',
  },
  remedy: {
    fr: 'Publiez un enregistrement CAA issue par autorité employée, par exemple 0 issue "letsencrypt.org".',
    en: 'Publish one CAA issue record per authority in use, for example 0 issue "letsencrypt.org".',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc8659',
  },
  maps: {
    'nist-800-53-r5': ['SC-17'],
    'iso27001-2022': ['A.8.24'],
  },
  attack: ['T1588.004'],
  require: { restrictsIssuance: isTrue },
});

export const cases: Cases<'web.dns-zone'> = {
  pass: [{ restrictsIssuance: true }],
  fail: [{ restrictsIssuance: false }],
};
