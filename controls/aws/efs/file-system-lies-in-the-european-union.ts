import { isInEuropeanUnion } from '#core/expect/regions.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.efs.file-system-lies-in-the-european-union',
  resource: 'aws.efs.file-system',
  severity: 'low',
  title: {
    fr: 'Le système de fichiers EFS est dans l’Union européenne',
    en: 'The EFS file system lies in the European Union',
  },
  risk: {
    fr: 'Les données personnelles qu’il contient sont transférées hors de l’Union : le RGPD (chapitre V) demande alors une décision d’adéquation ou des garanties.',
    en: 'Personal data in it is transferred out of the Union: the GDPR (chapter V) then asks for an adequacy decision or safeguards.',
  },
  remedy: {
    fr: 'Répliquez-le dans une région de l’Union puis supprimez celui-ci, ou inscrivez le transfert et sa base légale à votre registre puis exemptez-le.',
    en: 'Replicate it to a region of the Union and delete this one, or enter the transfer and its legal basis in your records and exempt it.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/efs/latest/ug/efs-replication.html',
  },
  maps: { 'iso27001-2022': ['A.5.23', 'A.5.34'], 'nist-800-53-r5': ['AC-4', 'SA-9(5)'] },
  attack: [],
  require: { region: isInEuropeanUnion },
});

export const cases: Cases<'aws.efs.file-system'> = {
  pass: [{ region: 'eu-west-3' }, { region: 'eusc-de-east-1' }],
  fail: [{ region: 'us-east-1' }, { region: 'eu-west-2' }],
};
