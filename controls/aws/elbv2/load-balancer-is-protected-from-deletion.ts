import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.elbv2.load-balancer-is-protected-from-deletion',
  resource: 'aws.elbv2.load-balancer',
  severity: 'low',
  title: {
    fr: 'Le répartiteur de charge est protégé de la suppression',
    en: 'The load balancer is protected from deletion',
  },
  risk: {
    fr: 'Un clic ou un script de trop coupe le service, et son nom DNS ne revient pas.',
    en: 'One click or one script too many cuts the service off, and its DNS name does not come back.',
  },
  remedy: {
    fr: 'Activez la protection contre la suppression.',
    en: 'Turn deletion protection on.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
  },
  maps: { 'iso27001-2022': ['A.8.14', 'A.8.32'], 'nist-800-53-r5': ['CP-10', 'SC-5'] },
  attack: ['T1485', 'T1489'],
  require: { deletionProtection: isTrue },
});

export const cases: Cases<'aws.elbv2.load-balancer'> = {
  pass: [{ deletionProtection: true }],
  fail: [{ deletionProtection: false }],
};
