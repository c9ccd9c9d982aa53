import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ssm.node-agent-is-latest',
  resource: 'aws.ssm.managed-node',
  severity: 'low',
  title: {
    fr: 'L’agent du nœud géré est à jour',
    en: 'The agent of the managed node is up to date',
  },
  risk: {
    fr: 'Un agent qui tourne avec tous les droits garde des défauts déjà corrigés.',
    en: 'An agent that runs with every right keeps defects that are already mended.',
  },
  remedy: {
    fr: 'Activez la mise à jour automatique de SSM Agent dans Fleet Manager.',
    en: 'Turn automatic updates of SSM Agent on in Fleet Manager.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent-automatic-updates.html',
  },
  maps: {
    'anssi-hygiene': ['34'],
    'iso27001-2022': ['A.8.8'],
    'nist-800-53-r5': ['SI-2'],
  },
  attack: [],
  require: { agentIsLatest: isTrue },
});

export const cases: Cases<'aws.ssm.managed-node'> = {
  pass: [{ agentIsLatest: true }],
  fail: [{ agentIsLatest: false }],
};
