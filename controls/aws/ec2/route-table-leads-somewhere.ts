import { isEmpty } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.ec2.route-table-leads-somewhere',
  resource: 'aws.ec2.route-table',
  severity: 'low',
  title: {
    fr: 'Aucune route ne mène à une cible disparue',
    en: 'No route leads to a target that is gone',
  },
  risk: {
    fr: 'Le trafic vers ces adresses se perd sans erreur, et la table ne dit plus ce qui était voulu.',
    en: 'Traffic to these addresses is lost without an error, and the table no longer says what was meant.',
  },
  remedy: {
    fr: 'Supprimez les routes à l’état blackhole, ou rendez-leur une cible.',
    en: 'Delete the routes in state blackhole, or give them a target again.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/vpc/latest/userguide/WorkWithRouteTables.html',
  },
  maps: {
    'iso27001-2022': ['A.8.9', 'A.8.20'],
    'pci-dss-4.0': ['1.2.1'],
    'nist-800-53-r5': ['CM-6', 'CM-8'],
  },
  attack: [],
  require: { blackholeRoutes: isEmpty },
});

export const cases: Cases<'aws.ec2.route-table'> = {
  pass: [{ blackholeRoutes: [] }],
  fail: [{ blackholeRoutes: ['10.9.0.0/16'] }],
};
