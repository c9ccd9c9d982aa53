import { manual, partial } from '../framework.ts';

/** Measures 1 to 13: people, knowledge of the system, authentication. `.R` is the reinforced variant. */
export const peopleAndAccess = {
  '1': manual(
    'Les équipes techniques sont formées à la sécurité',
    'Technical teams are trained in security',
  ),
  '2': manual(
    'Les utilisateurs connaissent les gestes de base',
    'Users know the basic precautions',
  ),
  '2.R': manual(
    'Renforcé : chacun signe une charte d’usage',
    'Reinforced: everyone signs a charter of use',
  ),
  '3': manual(
    'Les risques confiés à un prestataire sont maîtrisés',
    'Risks handed to a provider are under control',
  ),
  '4': partial(
    'Données et serveurs sensibles sont connus, le réseau a son schéma',
    'Sensitive data and servers are known, the network is drawn',
  ),
  '5': partial('Les comptes à privilèges sont tous recensés', 'Privileged accounts are all listed'),
  '6': partial(
    'Arrivées, départs et changements de poste suivent une procédure',
    'Joining, leaving and moving follow a procedure',
  ),
  '6.R': manual(
    'Renforcé : ces procédures sont écrites et tenues à jour',
    'Reinforced: these procedures are written and kept up to date',
  ),
  '7': partial(
    'Seuls des équipements connus se connectent au réseau',
    'Only known devices join the network',
  ),
  '7.R': manual(
    'Renforcé : un équipement s’authentifie pour se connecter',
    'Reinforced: a device authenticates to join',
  ),
  '8': partial(
    'Chaque compte désigne une personne, et l’administration a les siens',
    'Each account names a person, and administration has its own',
  ),
  '8.R': partial(
    'Renforcé : l’usage des comptes d’administration est suivi',
    'Reinforced: use of administration accounts is followed',
  ),
  '9': partial(
    'Les droits sur ce qui est sensible sont justes et revus',
    'Rights over what is sensitive are right and reviewed',
  ),
  '10': partial(
    'Les mots de passe ont des règles, et elles sont vérifiées',
    'Passwords have rules, and these are checked',
  ),
  '11': partial('Un mot de passe conservé est protégé', 'A password that is kept is protected'),
  '12': partial('Aucun secret d’usine ne reste en place', 'No factory secret stays in place'),
  '12.R': partial(
    'Renforcé : certificats et clés d’usine sont remplacés',
    'Reinforced: factory certificates and keys are replaced',
  ),
  '13': partial(
    'Un second facteur est demandé où cela se peut',
    'A second factor is asked for where possible',
  ),
  '13.R': partial(
    'Renforcé : le second facteur est une carte ou un jeton',
    'Reinforced: the second factor is a card or a token',
  ),
} as const;
