import { manual, partial } from '../framework.ts';

/** CP: outage plans, other sites, backups, recovery. */
export const contingency = {
  'CP-1': manual(
    'La continuité a sa politique et ses procédures',
    'Continuity has its policy and procedures',
  ),
  'CP-2': manual(
    'Un plan de secours existe et se révise',
    'A plan for outages exists and is revised',
  ),
  'CP-2(1)': manual('Ce plan s’accorde avec les autres plans', 'That plan agrees with other plans'),
  'CP-2(2)': partial(
    'La capacité nécessaire en secours est prévue',
    'The capacity needed in an outage is planned',
  ),
  'CP-2(3)': manual('Le plan fixe quand l’activité reprend', 'The plan sets when business resumes'),
  'CP-2(5)': partial(
    'Les activités essentielles ne s’arrêtent pas',
    'Essential business does not stop',
  ),
  'CP-2(8)': manual('Les biens critiques sont désignés', 'Critical assets have been named'),
  'CP-3': manual('Chacun est formé à son rôle en secours', 'Everyone is trained for an outage'),
  'CP-3(1)': manual('La formation simule une panne', 'Training simulates an outage'),
  'CP-4': manual('Le plan de secours est éprouvé', 'The plan for outages is put to the test'),
  'CP-4(1)': manual(
    'Les essais s’accordent avec ceux des autres plans',
    'Tests agree with those of other plans',
  ),
  'CP-4(2)': manual('Le site de secours est essayé aussi', 'The other site is tried too'),
  'CP-6': partial('Des copies reposent sur un autre site', 'Copies rest at another site'),
  'CP-6(1)': partial(
    'Ce site ne craint pas les mêmes périls',
    'That site does not face the same perils',
  ),
  'CP-6(2)': partial(
    'Ce site permet de tenir les délais de reprise',
    'That site lets recovery meet its targets',
  ),
  'CP-6(3)': manual(
    'Ce site reste joignable lors d’un sinistre étendu',
    'That site can be reached in a wide disaster',
  ),
  'CP-7': partial('Un autre site peut faire tourner le système', 'Another site can run the system'),
  'CP-7(1)': partial(
    'Ce second site ne craint pas les mêmes périls',
    'That second site does not face the same perils',
  ),
  'CP-7(2)': manual(
    'Les difficultés d’accès au second site sont prévues',
    'Trouble in reaching the second site is foreseen',
  ),
  'CP-7(3)': manual(
    'Un accord donne priorité sur le second site',
    'An agreement gives priority at the second site',
  ),
  'CP-7(4)': partial('Le second site est prêt à servir', 'The second site is ready to serve'),
  'CP-8': manual(
    'D’autres liaisons de télécommunication existent',
    'Other telecommunication links exist',
  ),
  'CP-8(1)': manual('Les contrats de liaison donnent priorité', 'Link contracts give priority'),
  'CP-8(2)': manual(
    'Les liaisons n’ont pas de point unique de panne',
    'Links share no single point of failure',
  ),
  'CP-8(3)': manual('Les opérateurs sont distincts', 'Operators are distinct'),
  'CP-8(4)': manual(
    'Les opérateurs ont leur propre plan de secours',
    'Operators have an outage plan of their own',
  ),
  'CP-9': partial('Données et système sont sauvegardés', 'Data and system are backed up'),
  'CP-9(1)': partial('Les sauvegardes sont vérifiées', 'Backups are verified'),
  'CP-9(2)': partial(
    'Une restauration est essayée sur un échantillon',
    'Restoring is tried on a sample',
  ),
  'CP-9(3)': partial(
    'Le plus critique est sauvegardé à part',
    'What is most critical is backed up apart',
  ),
  'CP-9(5)': partial(
    'Les sauvegardes gagnent l’autre site à temps',
    'Backups reach the other site in time',
  ),
  'CP-9(6)': partial(
    'Un système jumeau prend le relais sans perte',
    'A twin system takes over without loss',
  ),
  'CP-9(7)': partial(
    'Détruire une sauvegarde demande deux personnes',
    'Destroying a backup takes two people',
  ),
  'CP-9(8)': partial('Les sauvegardes sont chiffrées', 'Backups are encrypted'),
  'CP-10': partial('Le système se relève dans les délais', 'The system recovers in time'),
  'CP-10(2)': partial('Les transactions se récupèrent', 'Transactions can be recovered'),
  'CP-10(4)': partial(
    'Un composant se restaure depuis une image sûre',
    'A component is restored from a trusted image',
  ),
  'CP-10(6)': partial('Ce qui sert à restaurer est protégé', 'What serves to restore is protected'),
  'CP-11': manual('D’autres protocoles peuvent prendre le relais', 'Other protocols can take over'),
  'CP-12': manual('Un mode sûr limite ce qui tourne encore', 'A safe mode limits what still runs'),
  'CP-13': manual(
    'Une autre protection remplace celle qui manque',
    'Another protection stands in for a missing one',
  ),
} as const;
