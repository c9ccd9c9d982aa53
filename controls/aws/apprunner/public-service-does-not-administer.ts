import { isTrue, oneOf } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.apprunner.public-service-does-not-administer',
  resource: 'aws.apprunner.service',
  severity: 'critical',
  title: {
    fr: 'Le service App Runner ouvert à Internet n’administre pas le compte',
    en: 'The App Runner service open to the internet does not administer the account',
  },
  risk: {
    fr: 'Chacun l’appelle : une seule faille du service suffit à prendre tout le compte.',
    en: 'Anyone calls it: a single flaw in the service is enough to take the whole account.',
  },
  remedy: {
    fr: 'Réduisez le rôle d’instance aux appels que fait le service ; s’il ne sert que votre réseau, fermez-le par un point de terminaison VPC.',
    en: 'Cut the instance role down to the calls that the service makes; where it serves your network alone, close it behind a VPC endpoint.',
    effort: 'medium',
    doc: 'https://docs.aws.amazon.com/apprunner/latest/dg/network-pl.html',
  },
  maps: {
    'anssi-hygiene': ['9', '23'],
    'iso27001-2022': ['A.5.18', 'A.8.2'],
    'pci-dss-4.0': ['7.2.5'],
    'nis2-art21': ['21.2.i'],
    'secnumcloud-3.2': ['9.3'],
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-6(5)'],
  },
  attack: ['T1190', 'T1552.005', 'T1078.004'],
  require: { rolePrivilege: oneOf('limited', 'none') },
  when: { isPublic: isTrue },
});

export const cases: Cases<'aws.apprunner.service'> = {
  pass: [
    { isPublic: true, rolePrivilege: 'limited' },
    { isPublic: true, rolePrivilege: 'none' },
  ],
  fail: [{ isPublic: true, rolePrivilege: 'administrator' }],
  notApplicable: [{ isPublic: false, rolePrivilege: 'administrator' }],
};
