import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.iam.root-user-has-no-signing-certificate',
  resource: 'aws.iam.root-user',
  severity: 'high',
  title: {
    fr: 'Le compte racine n’a pas de certificat de signature',
    en: 'The root user has no signing certificate',
  },
  risk: {
    fr: 'Un certificat X.509 signe des requêtes au nom du compte racine, sans second facteur, par des interfaces que plus personne ne surveille.',
    en: 'An X.509 certificate signs requests as the root user, without a second factor, through interfaces that nobody watches any more.',
  },
  remedy: {
    fr: 'Supprimez le certificat dans les informations d’identification de sécurité du compte racine.',
    en: 'Delete the certificate in the security credentials of the root user.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
  },
  maps: {
    'anssi-hygiene': ['8'],
    'iso27001-2022': ['A.5.17', 'A.8.2'],
    'nist-800-53-r5': ['AC-6(5)', 'IA-5', 'IA-5(2)'],
  },
  attack: ['T1078.004'],
  require: { hasSigningCertificates: isFalse },
});

export const cases: Cases<'aws.iam.root-user'> = {
  pass: [{ hasSigningCertificates: false }],
  fail: [{ hasSigningCertificates: true }],
};
