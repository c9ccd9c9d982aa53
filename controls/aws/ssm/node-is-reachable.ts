import { equals } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ssm.node-is-reachable',
  resource: 'aws.ssm.managed-node',
  severity: 'low',
  title: {
    fr: 'Le nœud géré répond à Systems Manager',
    en: 'The managed node answers Systems Manager',
  },
  risk: {
    fr: 'Ni correctif, ni inventaire, ni session : la machine échappe à ceux qui l’administrent.',
    en: 'No patch, no inventory, no session: the machine is out of reach of those who run it.',
  },
  remedy: {
    fr: 'Redémarrez l’agent, vérifiez son rôle et son chemin vers les points de terminaison ssm ; désenregistrez les machines disparues.',
    en: 'Restart the agent, check its role and its way to the ssm endpoints; deregister machines that are gone.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/fleet-manager-troubleshooting-managed-nodes.html',
  },
  maps: {
    'anssi-hygiene': ['16'],
    'iso27001-2022': ['A.8.9'],
    'nist-800-53-r5': ['CM-8', 'SI-2(2)'],
  },
  attack: [],
  require: { pingStatus: equals('Online') },
});

export const cases: Cases<'aws.ssm.managed-node'> = {
  pass: [{ pingStatus: 'Online' }],
  fail: [{ pingStatus: 'ConnectionLost' }],
};
