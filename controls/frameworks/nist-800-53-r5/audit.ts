import { manual, partial } from '../framework.ts';

/** AU: what is recorded, and how records are kept and read. */
export const audit = {
  'AU-1': manual(
    'La journalisation a sa politique et ses procédures',
    'Logging has its policy and procedures',
  ),
  'AU-2': partial('Les évènements à enregistrer sont choisis', 'Events to record have been chosen'),
  'AU-3': partial(
    'Un enregistrement dit quoi, quand, où, qui et l’issue',
    'A record says what, when, where, who and the outcome',
  ),
  'AU-3(1)': partial(
    'Un enregistrement donne les détails voulus en plus',
    'A record gives the further details that are wanted',
  ),
  'AU-4': partial('La place pour les journaux suffit', 'There is room enough for logs'),
  'AU-4(1)': partial('Les journaux sont recopiés ailleurs', 'Logs are copied elsewhere'),
  'AU-5': partial(
    'Une panne de journalisation alerte quelqu’un',
    'A failure of logging alerts someone',
  ),
  'AU-5(1)': partial(
    'Le manque de place est annoncé à l’avance',
    'Lack of room is announced ahead',
  ),
  'AU-5(2)': partial(
    'Une panne grave de journalisation alerte sans délai',
    'A serious failure of logging alerts without delay',
  ),
  'AU-6': partial(
    'Les journaux sont lus, et leurs suites données',
    'Logs are read, and acted upon',
  ),
  'AU-6(1)': partial('La lecture des journaux est outillée', 'Tools help to read the logs'),
  'AU-6(3)': partial(
    'Les journaux de toutes sources sont rapprochés',
    'Logs of every source are brought together',
  ),
  'AU-6(4)': partial(
    'Les journaux se lisent en un point central',
    'Logs are read at one central point',
  ),
  'AU-6(5)': partial(
    'Journaux, analyses de failles et surveillance sont croisés',
    'Logs, flaw scans and monitoring are read together',
  ),
  'AU-6(6)': manual(
    'Journaux et entrées physiques sont croisés',
    'Logs and physical entries are read together',
  ),
  'AU-7': partial(
    'Les journaux se filtrent et se résument sans altération',
    'Logs can be filtered and summed up unaltered',
  ),
  'AU-7(1)': partial(
    'Les journaux se trient et se cherchent par champ',
    'Logs can be sorted and searched by field',
  ),
  'AU-8': partial(
    'L’heure des enregistrements est exacte et sans équivoque',
    'The time in records is exact and unambiguous',
  ),
  'AU-9': partial(
    'Les journaux sont à l’abri des curieux et des faussaires',
    'Logs are safe from snoopers and forgers',
  ),
  'AU-9(2)': partial(
    'Les journaux sont gardés sur un autre système',
    'Logs are kept on another system',
  ),
  'AU-9(3)': partial(
    'La cryptographie garde l’intégrité des journaux',
    'Cryptography guards the integrity of logs',
  ),
  'AU-9(4)': partial(
    'Peu d’administrateurs gèrent la journalisation',
    'Few administrators manage logging',
  ),
  'AU-9(5)': partial('Effacer un journal demande deux personnes', 'Erasing a log takes two people'),
  'AU-9(6)': partial(
    'Les lecteurs de journaux ne peuvent que lire',
    'Those who read logs can only read',
  ),
  'AU-9(7)': partial(
    'Les journaux reposent sur un système d’une autre nature',
    'Logs rest on a system of another make',
  ),
  'AU-10': partial('L’auteur d’un acte ne peut le nier', 'Whoever did a thing cannot deny it'),
  'AU-11': partial('Les journaux sont gardés le temps voulu', 'Logs are kept for the time set'),
  'AU-11(1)': partial('Un journal ancien reste lisible', 'An old log can still be read'),
  'AU-12': partial(
    'Les composants produisent les journaux choisis',
    'Components produce the chosen logs',
  ),
  'AU-12(1)': partial(
    'Les journaux forment une piste unique et datée',
    'Logs make up one timed trail',
  ),
  'AU-12(2)': partial('Les journaux ont un format commun', 'Logs share one format'),
  'AU-12(3)': partial(
    'Des personnes choisies ajustent la journalisation',
    'Chosen people adjust what is logged',
  ),
  'AU-13': partial(
    'Les fuites sur des sites ouverts sont recherchées',
    'Leaks on open sites are looked for',
  ),
  'AU-14': partial(
    'Une session peut être enregistrée, si c’est permis',
    'A session can be recorded, where allowed',
  ),
  'AU-14(1)': partial('L’enregistrement commence dès le démarrage', 'Recording begins at start-up'),
  'AU-16': manual(
    'Les journaux partagés avec des tiers restent rattachables',
    'Logs shared with others can still be tied to people',
  ),
} as const;
