import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.cognito.client-calls-back-over-https',
  resource: 'aws.cognito.user-pool-client',
  severity: 'high',
  title: {
    fr: 'Le client n’est rappelé qu’en HTTPS',
    en: 'The client is called back over HTTPS only',
  },
  risk: {
    fr: 'Codes et jetons passent en clair : qui écoute le réseau ouvre une session à la place de l’utilisateur.',
    en: 'Codes and tokens travel in the clear: whoever listens on the network opens a session in place of the user.',
  },
  remedy: {
    fr: 'Passez les adresses de rappel en https://.',
    en: 'Make the callback addresses https://.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
  },
  maps: {
    'anssi-hygiene': ['18', '21'],
    'pci-dss-4.0': ['4.2.1'],
    'iso27001-2022': ['A.8.5', 'A.8.24'],
    'nist-800-53-r5': ['SC-8', 'SC-23'],
  },
  attack: ['T1040', 'T1528'],
  require: { plainHttpCallbacks: isEmpty },
});

export const cases: Cases<'aws.cognito.user-pool-client'> = {
  pass: [{ plainHttpCallbacks: [] }],
  fail: [{ plainHttpCallbacks: ['http://app.example.org/callback'] }],
};
