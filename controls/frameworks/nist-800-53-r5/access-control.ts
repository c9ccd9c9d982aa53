import { manual, partial } from '../framework.ts';

/** AC: accounts, rights, flows, sessions, access from afar. */
export const accessControl = {
  'AC-1': manual(
    'L’accès a sa politique et ses procédures',
    'Access has its policy and procedures',
  ),
  'AC-2': partial(
    'Les comptes sont ouverts, suivis et clos selon des règles',
    'Accounts are opened, followed and closed by rules',
  ),
  'AC-2(1)': partial('La gestion des comptes est outillée', 'Tools manage the accounts'),
  'AC-2(2)': partial(
    'Un compte temporaire disparaît de lui-même',
    'A temporary account goes away by itself',
  ),
  'AC-2(3)': partial(
    'Un compte inutile ou oublié est désactivé à temps',
    'An idle or orphan account is disabled in time',
  ),
  'AC-2(4)': partial(
    'Tout acte sur un compte est enregistré d’office',
    'Any act on an account is recorded without asking',
  ),
  'AC-2(5)': partial('Qui reste inactif se déconnecte', 'Whoever stays idle signs out'),
  'AC-2(7)': partial(
    'Les comptes à privilèges suivent des rôles et sont surveillés',
    'Privileged accounts follow roles and are watched',
  ),
  'AC-2(9)': partial(
    'Un compte partagé ne l’est qu’à des conditions fixées',
    'An account is shared on set conditions only',
  ),
  'AC-2(11)': partial(
    'Un compte ne sert que dans les conditions prévues',
    'An account serves under foreseen conditions only',
  ),
  'AC-2(12)': partial(
    'L’usage inhabituel d’un compte est repéré et signalé',
    'Unusual use of an account is noticed and reported',
  ),
  'AC-2(13)': manual(
    'Le compte d’une personne dangereuse est coupé aussitôt',
    'The account of a dangerous person is cut at once',
  ),
  'AC-3': partial(
    'Le système fait respecter les droits donnés',
    'The system enforces the rights that were given',
  ),
  'AC-3(3)': partial(
    'Une règle que nul ne peut lever borne les droits',
    'A rule that nobody can lift bounds the rights',
  ),
  'AC-3(4)': partial(
    'Le détenteur d’un objet décide qui y accède',
    'Whoever holds an object decides who reaches it',
  ),
  'AC-3(7)': partial('Les droits viennent de rôles', 'Rights come from roles'),
  'AC-3(8)': partial(
    'Un droit retiré cesse d’agir dans le délai voulu',
    'A withdrawn right stops working within the time set',
  ),
  'AC-3(10)': partial(
    'Passer outre un refus laisse une trace',
    'Overriding a refusal leaves a trace',
  ),
  'AC-3(12)': partial(
    'Une application n’obtient que les accès qu’elle a déclarés',
    'An application gets the access that it declared only',
  ),
  'AC-3(13)': partial('Les droits dépendent d’attributs', 'Rights depend on attributes'),
  'AC-3(15)': partial(
    'Règle imposée et choix du détenteur s’appliquent ensemble',
    'Imposed rule and holder’s choice apply together',
  ),
  'AC-4': partial(
    'Les flux d’information suivent des règles imposées',
    'Flows of information follow enforced rules',
  ),
  'AC-4(4)': partial(
    'Un flux chiffré n’échappe pas au filtrage',
    'An encrypted flow does not escape filtering',
  ),
  'AC-4(21)': partial(
    'Les flux de natures différentes sont séparés',
    'Flows of different kinds are kept apart',
  ),
  'AC-4(26)': partial(
    'Le filtrage de contenu laisse des traces',
    'Filtering of content leaves traces',
  ),
  'AC-5': partial('Nul ne cumule des pouvoirs incompatibles', 'Nobody holds powers that conflict'),
  'AC-6': partial(
    'Chacun n’a que les droits utiles à sa tâche',
    'Everyone has the rights that the task asks, no more',
  ),
  'AC-6(1)': partial(
    'Les fonctions de sécurité s’ouvrent à peu de personnes nommées',
    'Security functions are open to a named few',
  ),
  'AC-6(2)': partial(
    'Un compte ordinaire sert aux tâches ordinaires',
    'A plain account serves for plain tasks',
  ),
  'AC-6(3)': partial(
    'Les commandes à privilèges ne passent par le réseau qu’au besoin',
    'Privileged commands cross the network on need only',
  ),
  'AC-6(5)': partial(
    'Les comptes à privilèges se comptent et se justifient',
    'Privileged accounts are few and justified',
  ),
  'AC-6(7)': partial(
    'Les droits sont revus, et ôtés s’ils ne servent plus',
    'Rights are reviewed, and removed when useless',
  ),
  'AC-6(8)': partial(
    'Un programme n’agit pas au-delà des droits de son utilisateur',
    'A program does not act beyond the rights of its user',
  ),
  'AC-6(9)': partial('L’usage des privilèges est enregistré', 'Use of privileges is recorded'),
  'AC-6(10)': partial(
    'Un compte ordinaire ne peut lancer de fonction à privilèges',
    'A plain account cannot run privileged functions',
  ),
  'AC-7': partial(
    'Trop d’essais manqués bloquent la connexion',
    'Too many failed tries block signing in',
  ),
  'AC-8': partial('Un avis précède la connexion', 'A notice comes before signing in'),
  'AC-9': manual(
    'L’utilisateur voit quand il s’est connecté avant',
    'Users see when they signed in before',
  ),
  'AC-10': partial(
    'Un compte n’ouvre pas plus de sessions que prévu',
    'An account opens no more sessions than foreseen',
  ),
  'AC-11': manual('Un poste délaissé se verrouille', 'An unattended device locks itself'),
  'AC-11(1)': manual(
    'L’écran verrouillé ne laisse rien lire',
    'A locked screen lets nothing be read',
  ),
  'AC-12': partial(
    'Une session se ferme selon des conditions fixées',
    'A session ends on set conditions',
  ),
  'AC-14': partial(
    'Ce qui se fait sans s’identifier est connu et limité',
    'What is done without signing in is known and limited',
  ),
  'AC-16': partial(
    'Des attributs de sécurité suivent les données',
    'Security attributes go with the data',
  ),
  'AC-17': partial(
    'L’accès à distance est autorisé et encadré',
    'Access from afar is allowed and governed',
  ),
  'AC-17(1)': partial(
    'L’accès à distance est surveillé et maîtrisé',
    'Access from afar is watched and controlled',
  ),
  'AC-17(2)': partial('L’accès à distance est chiffré', 'Access from afar is encrypted'),
  'AC-17(3)': partial(
    'L’accès à distance passe par des points choisis',
    'Access from afar goes through chosen points',
  ),
  'AC-17(4)': partial(
    'Administrer à distance demande un besoin avéré',
    'Administration from afar takes a proven need',
  ),
  'AC-17(9)': partial(
    'Un accès à distance peut être coupé sur-le-champ',
    'An access from afar can be cut at once',
  ),
  'AC-18': manual(
    'Les accès sans fil sont autorisés et réglés',
    'Wireless access is allowed and set up by rule',
  ),
  'AC-18(1)': manual(
    'Le sans-fil est authentifié et chiffré',
    'Wireless is authenticated and encrypted',
  ),
  'AC-18(3)': manual('Le sans-fil inutile est coupé', 'Wireless that is not needed is off'),
  'AC-18(4)': manual('Peu d’utilisateurs règlent le sans-fil', 'Few users may set up wireless'),
  'AC-18(5)': manual(
    'Les ondes ne portent pas au-delà des locaux',
    'Signals do not carry beyond the premises',
  ),
  'AC-19': manual(
    'Les appareils mobiles se connectent selon des règles',
    'Mobile devices connect by rules',
  ),
  'AC-19(5)': manual('Un appareil mobile est chiffré', 'A mobile device is encrypted'),
  'AC-20': partial(
    'L’usage de systèmes tiers a ses conditions',
    'Use of outside systems has its conditions',
  ),
  'AC-20(1)': partial(
    'Un système tiers est vérifié avant d’être admis',
    'An outside system is checked before it is let in',
  ),
  'AC-20(2)': manual(
    'Les supports emportés chez un tiers sont limités',
    'Media taken to outside systems are limited',
  ),
  'AC-21': partial(
    'Le partage se décide selon les droits du destinataire',
    'Sharing is decided by the rights of the receiver',
  ),
  'AC-22': partial(
    'Ce qui est publié est relu, et retiré au besoin',
    'What is published is reviewed, and withdrawn if need be',
  ),
  'AC-23': partial(
    'L’extraction massive de données est repérée et empêchée',
    'Bulk extraction of data is noticed and prevented',
  ),
  'AC-24': partial(
    'Chaque demande d’accès est tranchée avant d’être servie',
    'Each request for access is settled before it is served',
  ),
  'AC-25': manual(
    'Un même gardien, inviolable, tranche tous les accès',
    'One tamper-proof guard settles every access',
  ),
} as const;
