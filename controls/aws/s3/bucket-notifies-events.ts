import { isTrue } from '#core/expect/values.ts';
import { type Cases, control } from '../../control.ts';

export default control({
  id: 'aws.s3.bucket-notifies-events',
  resource: 'aws.s3.bucket',
  severity: 'low',
  title: {
    fr: 'Le compartiment S3 signale ses événements',
    en: 'The S3 bucket notifies events',
  },
  risk: {
    fr: 'Un dépôt ou un effacement inattendu n’éveille personne : ni analyse d’un fichier reçu, ni alerte.',
    en: 'A put or a delete that nobody expected wakes nobody: no scan of a received file, no alert.',
  },
  remedy: {
    fr: 'Envoyez les événements à EventBridge, ou à une file, une rubrique ou une fonction, là où quelque chose doit s’ensuivre.',
    en: 'Send events to EventBridge, or to a queue, a topic or a function, where something must follow.',
    effort: 'low',
    doc: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html',
  },
  maps: {
    'iso27001-2022': ['A.8.16'],
    'nist-800-53-r5': ['SI-4', 'AU-6'],
  },
  attack: [],
  require: { notifiesEvents: isTrue },
});

export const cases: Cases<'aws.s3.bucket'> = {
  pass: [{ notifiesEvents: true }],
  fail: [{ notifiesEvents: false }],
};
