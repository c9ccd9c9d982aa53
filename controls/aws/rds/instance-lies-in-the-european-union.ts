import { isInEuropeanUnion } from '#core/expect/regions.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.rds.instance-lies-in-the-european-union',
  resource: 'aws.rds.instance',
  severity: 'low',
  title: {
    fr: 'La base RDS est dans l’Union européenne',
    en: 'The RDS instance lies in the European Union',
  },
  risk: {
    fr: 'Les données personnelles qu’elle contient sont transférées hors de l’Union : le RGPD (chapitre V) demande alors une décision d’adéquation ou des garanties.',
    en: 'Personal data in it is transferred out of the Union: the GDPR (chapter V) then asks for an adequacy decision or safeguards.',
  },
  remedy: {
    fr: 'Restaurez une copie de son instantané dans une région de l’Union, ou inscrivez le transfert et sa base légale à votre registre puis exemptez-la.',
    en: 'Restore a copy of its snapshot in a region of the Union, or enter the transfer and its legal basis in your records and exempt it.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html',
  },
  maps: { 'iso27001-2022': ['A.5.23', 'A.5.34'], 'nist-800-53-r5': ['AC-4', 'SA-9(5)'] },
  attack: [],
  require: { region: isInEuropeanUnion },
});

export const cases: Cases<'aws.rds.instance'> = {
  pass: [{ region: 'eu-west-3' }, { region: 'eusc-de-east-1' }],
  fail: [{ region: 'us-east-1' }, { region: 'eu-west-2' }],
};
