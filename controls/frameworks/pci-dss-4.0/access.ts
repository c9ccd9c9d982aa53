import { manual, partial } from '../framework.ts';

/** Requirements 7 and 8: who may do what, and how they prove who they are. */
export const access = {
  '7.1': manual(
    'La restriction des accès a ses règles et ses responsables',
    'Restricting access has its rules and its owners',
  ),
  '7.1.1': manual(
    'Les règles d’accès sont écrites, à jour et suivies',
    'Access rules are written, current and followed',
  ),
  '7.1.2': manual(
    'Chacun sait son rôle dans la gestion des accès',
    'Everyone knows their part in managing access',
  ),
  '7.2': partial(
    'Les accès sont définis et donnés comme il faut',
    'Access is set out and given as it should be',
  ),
  '7.2.1': partial(
    'Un modèle fixe les droits selon le métier et le besoin',
    'A model sets rights by job and by need',
  ),
  '7.2.2': partial(
    'Chacun a les droits de son métier, et pas plus',
    'Each has the rights of their job, and no more',
  ),
  '7.2.3': manual('Une personne habilitée approuve les droits', 'Someone entitled approves rights'),
  '7.2.4': partial(
    'Les comptes et leurs droits sont revus tous les six mois',
    'Accounts and their rights are reviewed every six months',
  ),
  '7.2.5': partial(
    'Un compte d’application ou de système a le moins de droits possible',
    'An application or system account has the fewest rights it can',
  ),
  '7.2.5.1': manual(
    'Les droits des comptes d’application et de système sont revus',
    'The rights of application and system accounts are reviewed',
  ),
  '7.2.6': partial(
    'Peu de personnes interrogent directement les données de carte',
    'Few people query card data directly',
  ),
  '7.3': partial('Un système applique les droits', 'A system enforces rights'),
  '7.3.1': partial(
    'La gestion des droits couvre tout, selon le besoin d’en connaître',
    'Rights management covers everything, by need to know',
  ),
  '7.3.2': partial(
    'La gestion des droits applique ceux de chaque métier',
    'Rights management enforces those of each job',
  ),
  '7.3.3': partial('Ce qui n’est pas permis est refusé', 'What is not allowed is refused'),
  '8.1': manual(
    'L’authentification a ses règles et ses responsables',
    'Authentication has its rules and its owners',
  ),
  '8.1.1': manual(
    'Les règles d’authentification sont écrites, à jour et suivies',
    'Authentication rules are written, current and followed',
  ),
  '8.1.2': manual(
    'Chacun sait son rôle dans l’authentification',
    'Everyone knows their part in authentication',
  ),
  '8.2': partial(
    'Les comptes sont tenus de leur création à leur fin',
    'Accounts are managed from their creation to their end',
  ),
  '8.2.1': partial(
    'Chaque personne a son propre identifiant',
    'Each person has an identifier of their own',
  ),
  '8.2.2': partial(
    'Un compte partagé reste une exception encadrée',
    'A shared account stays a governed exception',
  ),
  '8.2.3': manual(
    'Un prestataire n’emploie pas le même secret chez deux clients',
    'A provider does not use one secret at two customers',
  ),
  '8.2.4': manual(
    'Créer, changer ou fermer un compte est autorisé',
    'Opening, changing or closing an account is authorised',
  ),
  '8.2.5': manual('Qui part perd ses accès aussitôt', 'Whoever leaves loses access at once'),
  '8.2.6': partial(
    'Un compte inactif est fermé sous 90 jours',
    'An idle account is closed within 90 days',
  ),
  '8.2.7': manual(
    'L’accès distant d’un tiers n’est ouvert qu’au besoin, et surveillé',
    'Remote access of a third party opens when needed only, and is watched',
  ),
  '8.2.8': partial(
    'Une session inactive 15 minutes demande à nouveau l’identité',
    'A session idle for 15 minutes asks again who is there',
  ),
  '8.3': partial('L’authentification est forte', 'Authentication is strong'),
  '8.3.1': partial(
    'Tout accès demande au moins un facteur',
    'All access takes one factor at least',
  ),
  '8.3.2': partial(
    'Les secrets sont illisibles en chemin et au repos',
    'Secrets cannot be read on their way or at rest',
  ),
  '8.3.3': manual(
    'L’identité est vérifiée avant de changer un facteur',
    'Identity is checked before a factor is changed',
  ),
  '8.3.4': partial(
    'Dix essais ratés au plus verrouillent le compte',
    'Ten failed tries at most lock the account',
  ),
  '8.3.5': partial(
    'Un premier mot de passe est unique et changé dès l’usage',
    'A first password is unique and changed on first use',
  ),
  '8.3.6': partial(
    'Un mot de passe a 12 caractères, lettres et chiffres',
    'A password has 12 characters, letters and digits',
  ),
  '8.3.7': partial(
    'Les quatre derniers mots de passe ne resservent pas',
    'The last four passwords do not serve again',
  ),
  '8.3.8': manual(
    'Les utilisateurs connaissent les règles de mot de passe',
    'Users know the password rules',
  ),
  '8.3.9': partial(
    'Un mot de passe seul change tous les 90 jours, ou l’accès est jugé en continu',
    'A password alone changes every 90 days, or access is judged all the time',
  ),
  '8.3.10': manual(
    'Un prestataire dit à ses clients quand changer de mot de passe',
    'A provider tells its customers when to change passwords',
  ),
  '8.3.10.1': partial(
    'Le mot de passe seul d’un client change tous les 90 jours, ou l’accès est jugé',
    'A customer’s password alone changes every 90 days, or access is judged',
  ),
  '8.3.11': manual(
    'Un jeton, une carte ou un certificat sert à une seule personne',
    'A token, card or certificate serves one person only',
  ),
  '8.4': partial(
    'Un second facteur garde la zone de carte',
    'A second factor guards the card zone',
  ),
  '8.4.1': partial(
    'L’administration à distance demande un second facteur',
    'Remote administration takes a second factor',
  ),
  '8.4.2': partial(
    'Tout accès à la zone de carte demande un second facteur',
    'All access to the card zone takes a second factor',
  ),
  '8.4.3': partial(
    'Tout accès venu de l’extérieur demande un second facteur',
    'All access from outside takes a second factor',
  ),
  '8.5': partial(
    'Le second facteur ne peut être contourné',
    'The second factor cannot be got around',
  ),
  '8.5.1': partial(
    'Le second facteur résiste au rejeu, sans passe-droit',
    'The second factor withstands replay and has no bypass',
  ),
  '8.6': partial(
    'Les comptes d’application et de système sont tenus',
    'Application and system accounts are managed',
  ),
  '8.6.1': manual(
    'Une personne n’emploie un compte de système que par exception',
    'A person uses a system account by exception only',
  ),
  '8.6.2': partial(
    'Les secrets des comptes de système ne sont pas écrits dans le code',
    'Secrets of system accounts are not written in code',
  ),
  '8.6.3': partial(
    'Les secrets des comptes de système sont changés et assez complexes',
    'Secrets of system accounts are changed and complex enough',
  ),
} as const;
