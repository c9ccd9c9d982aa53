import { automated, manual } from '../framework.ts';

/** Section 2: who may act, and with what credentials. */
export const identity = {
  '2.1': manual('Les coordonnées du compte sont à jour', 'Account contacts are up to date'),
  '2.2': manual('Un contact de sécurité est déclaré', 'A security contact is on record'),
  '2.3': automated('Le compte racine n’a pas de clé d’accès', 'The root user has no access key'),
  '2.4': automated(
    'Le compte racine demande un second facteur',
    'The root user asks for a second factor',
  ),
  '2.5': manual(
    'Le second facteur du compte racine est un appareil dédié',
    'The second factor of the root user is a dedicated device',
  ),
  '2.6': manual('Le compte racine ne sert pas au quotidien', 'The root user is not for daily work'),
  '2.7': automated(
    'Un mot de passe compte au moins 14 caractères',
    'A password has 14 characters or more',
  ),
  '2.8': automated(
    'Un ancien mot de passe ne peut pas resservir',
    'An old password cannot be taken again',
  ),
  '2.9': automated(
    'Chaque utilisateur qui se connecte à la console a un second facteur',
    'Every user who signs in to the console has a second factor',
  ),
  '2.10': manual(
    'Un utilisateur de la console ne reçoit pas de clé à sa création',
    'A console user is given no access key on creation',
  ),
  '2.11': automated(
    'Un identifiant inutilisé depuis 45 jours est désactivé',
    'A credential idle for 45 days is switched off',
  ),
  '2.12': automated(
    'Un utilisateur n’a pas deux clés d’accès actives',
    'No user holds two active access keys',
  ),
  '2.13': automated(
    'Une clé d’accès est renouvelée sous 90 jours',
    'An access key is renewed within 90 days',
  ),
  '2.14': automated(
    'Les droits d’un utilisateur lui viennent de ses groupes',
    'A user’s permissions come from groups alone',
  ),
  '2.15': automated(
    'Aucune politique attachée n’accorde tous les droits',
    'No attached policy grants every permission',
  ),
  '2.16': automated(
    'Un rôle permet de traiter un incident avec le support AWS',
    'A role exists to handle incidents with AWS Support',
  ),
  '2.17': automated(
    'Les instances accèdent à AWS par un rôle',
    'Instances reach AWS through a role',
  ),
  '2.18': automated(
    'IAM ne garde pas de certificat TLS expiré',
    'IAM keeps no TLS certificate past its date',
  ),
  '2.19': automated(
    'Access Analyzer cherche les accès externes dans chaque région',
    'Access Analyzer looks for external access in each region',
  ),
  '2.20': manual(
    'Les identités de plusieurs comptes sont gérées en un seul lieu',
    'Identities across accounts are managed in one place',
  ),
  '2.21': manual(
    'Peu de personnes ont tous les droits sur CloudShell',
    'Few people have full rights over CloudShell',
  ),
} as const;
