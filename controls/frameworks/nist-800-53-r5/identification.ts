import { manual, partial } from '../framework.ts';

/** IA: who people, devices and services are, and how they prove it. */
export const identification = {
  'IA-1': manual(
    'L’authentification a sa politique et ses procédures',
    'Authentication has its policy and procedures',
  ),
  'IA-2': partial(
    'Chaque membre du personnel s’authentifie en son nom',
    'Each member of staff signs in by name',
  ),
  'IA-2(1)': partial(
    'Un compte à privilèges demande un second facteur',
    'A privileged account asks for a second factor',
  ),
  'IA-2(2)': partial(
    'Un compte ordinaire demande un second facteur',
    'A plain account asks for a second factor',
  ),
  'IA-2(5)': partial(
    'Avant un compte partagé, chacun s’authentifie en son nom',
    'Before a shared account, everyone signs in by name',
  ),
  'IA-2(6)': partial('L’un des facteurs est un appareil à part', 'One factor is a device apart'),
  'IA-2(8)': partial(
    'Une authentification captée ne peut être rejouée',
    'A captured sign-in cannot be replayed',
  ),
  'IA-2(10)': partial(
    'Une seule connexion ouvre plusieurs systèmes',
    'One sign-in opens several systems',
  ),
  'IA-2(12)': manual(
    'Les cartes d’identité fédérales sont acceptées',
    'Federal identity cards are accepted',
  ),
  'IA-3': partial(
    'Un appareil s’identifie avant de se connecter',
    'A device identifies itself before it connects',
  ),
  'IA-3(1)': partial(
    'Les appareils s’authentifient l’un l’autre par cryptographie',
    'Devices authenticate each other by cryptography',
  ),
  'IA-3(3)': manual('Les adresses attribuées sont tracées', 'Addresses given out are traced'),
  'IA-4': partial(
    'Un identifiant désigne une seule entité et n’est pas réattribué',
    'An identifier names one entity and is not given again',
  ),
  'IA-4(4)': manual(
    'L’identifiant dit le statut de la personne',
    'The identifier tells the status of the person',
  ),
  'IA-5': partial(
    'Secrets et moyens d’authentification sont gérés toute leur vie',
    'Secrets and other proofs are managed all their life',
  ),
  'IA-5(1)': partial(
    'Les mots de passe suivent des règles et sont gardés hachés',
    'Passwords follow rules and are kept hashed',
  ),
  'IA-5(2)': partial(
    'Clés privées et certificats sont vérifiés et gardés',
    'Private keys and certificates are verified and guarded',
  ),
  'IA-5(6)': partial(
    'Un secret est gardé aussi bien que ce qu’il ouvre',
    'A secret is guarded as well as what it opens',
  ),
  'IA-5(7)': partial(
    'Aucun secret en clair dans le code ou les scripts',
    'No clear-text secret in code or scripts',
  ),
  'IA-5(8)': manual(
    'Deux comptes d’une personne n’ont pas le même secret',
    'Two accounts of one person do not share a secret',
  ),
  'IA-5(13)': partial('Une preuve gardée en cache expire', 'A cached proof expires'),
  'IA-5(14)': partial(
    'Les autorités de certification admises sont gérées ensemble',
    'Trusted certificate authorities are managed together',
  ),
  'IA-5(18)': manual(
    'Un gestionnaire crée et garde les mots de passe',
    'A manager makes and keeps passwords',
  ),
  'IA-6': partial('La saisie d’un secret n’en montre rien', 'Typing a secret shows nothing of it'),
  'IA-7': partial(
    'Un module cryptographique authentifie selon la loi',
    'A cryptographic module authenticates as law asks',
  ),
  'IA-8': partial('Les personnes extérieures s’authentifient aussi', 'Outsiders sign in too'),
  'IA-8(1)': manual(
    'Les cartes d’autres administrations sont acceptées',
    'Cards of other agencies are accepted',
  ),
  'IA-8(2)': partial(
    'Seules des identités externes reconnues sont acceptées',
    'Recognised external identities alone are accepted',
  ),
  'IA-8(4)': partial(
    'La gestion d’identité suit des profils définis',
    'Identity management follows set profiles',
  ),
  'IA-9': partial(
    'Services et applications s’authentifient entre eux',
    'Services and applications authenticate each other',
  ),
  'IA-10': partial(
    'Une situation inhabituelle demande une preuve de plus',
    'An unusual situation asks for one more proof',
  ),
  'IA-11': partial(
    'Il faut parfois s’authentifier de nouveau',
    'Signing in again is asked at times',
  ),
  'IA-12': manual(
    'L’identité d’une personne est prouvée avant l’ouverture du compte',
    'A person’s identity is proven before an account opens',
  ),
  'IA-12(2)': manual(
    'La personne présente une pièce d’identité',
    'The person shows an identity document',
  ),
  'IA-12(3)': manual('La pièce présentée est vérifiée', 'The document shown is verified'),
  'IA-12(4)': manual(
    'Cette vérification a lieu en présence de la personne',
    'That check happens with the person present',
  ),
  'IA-12(5)': manual('L’adresse de la personne est confirmée', 'The person’s address is confirmed'),
  'IA-13': partial(
    'Des fournisseurs d’identité gérés délivrent identités et accès',
    'Managed identity providers issue identities and access',
  ),
} as const;
