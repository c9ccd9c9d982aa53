import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.states.state-machine-is-traced',
  resource: 'aws.states.state-machine',
  severity: 'low',
  title: {
    fr: 'La machine à états trace ses exécutions',
    en: 'The state machine traces its runs',
  },
  risk: {
    fr: 'Le chemin d’une demande entre services ne peut pas être reconstitué.',
    en: 'The path of a request between services cannot be told again.',
  },
  remedy: {
    fr: 'Activez X-Ray sur la machine à états.',
    en: 'Turn X-Ray on for the state machine.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html',
  },
  maps: {
    'iso27001-2022': ['A.8.15', 'A.8.16'],
    'nist-800-53-r5': ['AU-12', 'SI-4'],
  },
  attack: [],
  require: { isTraced: isTrue },
});

export const cases: Cases<'aws.states.state-machine'> = {
  pass: [{ isTraced: true }],
  fail: [{ isTraced: false }],
};
