import { isFalse } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'web.exposure.actuator-is-closed',
  resource: 'web.site',
  severity: 'high',
  title: {
    fr: 'Les points de gestion de Spring ne sont pas ouverts',
    en: 'The management endpoints of Spring are not open',
  },
  risk: {
    fr: 'L’un donne la configuration, un autre la mémoire du programme et ses secrets.',
    en: 'One gives the settings, another the memory of the program and its secrets.',
  },
  remedy: {
    fr: 'N’exposez que health, et mettez les autres sur un port interne.',
    en: 'Expose health only, and put the others on an internal port.',
    effort: 'low',
    doc: 'https://docs.spring.io/spring-boot/reference/actuator/endpoints.html',
  },
  maps: {
    'nist-800-53-r5': ['CM-7'],
    'iso27001-2022': ['A.8.9', 'A.8.20'],
    'owasp-top-10-2025': ['A02'],
  },
  attack: ['T1592', 'T1190'],
  require: { exposesActuator: isFalse },
});

export const cases: Cases<'web.site'> = {
  pass: [{ exposesActuator: false }],
  fail: [{ exposesActuator: true }],
};
