import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.tls.server-tolerates-the-unknown',
  resource: 'web.tls-endpoint',
  severity: 'low',
  title: {
    fr: 'Le serveur tolère les valeurs qu’il ne connaît pas',
    en: 'The server tolerates values it does not know',
  },
  risk: {
    fr: 'Un serveur qui rompt devant l’inconnu refusera les navigateurs de demain, ou les force à se replier.',
    en: 'A server that breaks at the unknown will refuse the browsers of tomorrow, or forces them to fall back.',
  },
  remedy: {
    fr: 'Mettez à jour la bibliothèque TLS, ou l’équipement placé devant le serveur.',
    en: 'Update the TLS library, or the appliance in front of the server.',
    effort: 'medium',
    doc: 'https://www.rfc-editor.org/rfc/rfc8701',
  },
  maps: {
    'iso27001-2022': ['A.8.21'],
  },
  attack: [],
  require: { toleratesUnknownValues: isTrue },
});

export const cases: Cases<'web.tls-endpoint'> = {
  pass: [{ toleratesUnknownValues: true }],
  fail: [{ toleratesUnknownValues: false }],
};
