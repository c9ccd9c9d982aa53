import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.identity-pool-takes-no-guests',
  resource: 'aws.cognito.identity-pool',
  severity: 'high',
  title: {
    fr: 'Le groupe d’identités n’admet pas d’invités',
    en: 'The identity pool takes no guests',
  },
  risk: {
    fr: 'N’importe qui obtient des clés AWS sans s’identifier, et agit avec le rôle des invités.',
    en: 'Anyone gets AWS keys without signing in, and acts with the role of guests.',
  },
  remedy: {
    fr: 'Désactivez l’accès des invités, ou réduisez leur rôle au strict nécessaire et consignez-le par une exemption.',
    en: 'Turn guest access off, or cut the role of guests down to what is needed and record it in an exemption.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/identity-pools.html',
  },
  maps: {
    'anssi-hygiene': ['9'],
    'pci-dss-4.0': ['8.3.1'],
    'iso27001-2022': ['A.5.15', 'A.8.5'],
    'nist-800-53-r5': ['AC-3', 'AC-14', 'IA-8'],
  },
  attack: ['T1078.004', 'T1190'],
  require: { allowsGuests: isFalse },
});

export const cases: Cases<'aws.cognito.identity-pool'> = {
  pass: [{ allowsGuests: false }],
  fail: [{ allowsGuests: true }],
};
