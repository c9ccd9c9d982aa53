import { containsNone } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-lets-no-origin-write',
  resource: 'aws.s3.bucket',
  severity: 'medium',
  title: {
    fr: 'Les règles CORS du compartiment S3 ne laissent pas toute origine écrire',
    en: 'The CORS rules of the S3 bucket do not let every origin write',
  },
  risk: {
    fr: 'La page de n’importe quel site, ouverte par un utilisateur, envoie ou efface des objets avec les adresses signées dont elle dispose.',
    en: 'A page of any site, opened by a user, sends or erases objects with the signed addresses that it holds.',
  },
  remedy: {
    fr: 'Nommez dans AllowedOrigins les origines qui écrivent ; gardez l’étoile à GET et HEAD.',
    en: 'Name in AllowedOrigins the origins that write; keep the star to GET and HEAD.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html',
  },
  maps: {
    'iso27001-2022': ['A.8.26'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  attack: [],
  require: { methodsForEveryOrigin: containsNone('PUT', 'POST', 'DELETE') },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ methodsForEveryOrigin: [] }, { methodsForEveryOrigin: ['GET', 'HEAD'] }],
  fail: [{ methodsForEveryOrigin: ['GET', 'PUT'] }, { methodsForEveryOrigin: ['DELETE'] }],
};
