import { oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.security-contact-is-published',
  resource: 'web.site',
  severity: 'low',
  title: {
    fr: 'Un contact de sécurité est publié',
    en: 'A security contact is published',
  },
  risk: {
    fr: 'Qui trouve une faille ne sait à qui le dire, et finit par la publier.',
    en: 'Whoever finds a flaw does not know whom to tell, and ends up publishing it.',
  },
  remedy: {
    fr: 'Publiez /.well-known/security.txt avec Contact et Expires.',
    en: 'Publish /.well-known/security.txt with Contact and Expires.',
    effort: 'low',
    doc: 'https://www.rfc-editor.org/rfc/rfc9116',
  },
  maps: { 'nist-800-53-r5': ['RA-5(11)'], 'iso27001-2022': ['A.5.5', 'A.8.8'] },
  attack: [],
  require: { securityTxt: oneOf('valid', 'invalid', 'expired') },
});

export const cases: Cases<'web.site'> = {
  pass: [{ securityTxt: 'valid' }],
  fail: [{ securityTxt: 'absent' }],
};
