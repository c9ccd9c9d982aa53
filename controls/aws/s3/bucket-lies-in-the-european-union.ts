import { isInEuropeanUnion } from '#core/expect/regions.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-lies-in-the-european-union',
  resource: 'aws.s3.bucket',
  severity: 'low',
  title: {
    fr: 'Le compartiment S3 est dans l’Union européenne',
    en: 'The S3 bucket lies in the European Union',
  },
  risk: {
    fr: 'Les données personnelles qu’il contient sont transférées hors de l’Union : le RGPD (chapitre V) demande alors une décision d’adéquation ou des garanties.',
    en: 'Personal data in it is transferred out of the Union: the GDPR (chapter V) then asks for an adequacy decision or safeguards.',
  },
  remedy: {
    fr: 'Recopiez ses objets dans un compartiment d’une région de l’Union, ou inscrivez le transfert et sa base légale à votre registre puis exemptez-le.',
    en: 'Copy its objects into a bucket of a region of the Union, or enter the transfer and its legal basis in your records and exempt it.',
    effort: 'high',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingBucket.html',
  },
  maps: { 'iso27001-2022': ['A.5.23', 'A.5.34'], 'nist-800-53-r5': ['AC-4', 'SA-9(5)'] },
  attack: [],
  require: { region: isInEuropeanUnion },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ region: 'eu-west-3' }, { region: 'eusc-de-east-1' }],
  fail: [{ region: 'us-east-1' }, { region: 'eu-west-2' }],
};
