import { manual, partial } from '../framework.ts';

/** Requirements 3 and 4: card data kept, and card data on its way. */
export const data = {
  '3.1': manual(
    'La garde des données de carte a ses règles et ses responsables',
    'Keeping card data has its rules and its owners',
  ),
  '3.1.1': manual(
    'Les règles de conservation sont écrites, à jour et suivies',
    'Rules for keeping data are written, current and followed',
  ),
  '3.1.2': manual(
    'Chacun sait son rôle dans la garde des données',
    'Everyone knows their part in keeping data',
  ),
  '3.2': partial(
    'Les données de carte gardées sont réduites au minimum',
    'Card data kept is brought down to the least',
  ),
  '3.2.1': partial(
    'Une durée limite la conservation, puis tout est effacé',
    'A term limits how long data stays, then all is erased',
  ),
  '3.3': manual(
    'Les données d’authentification de la carte ne restent pas',
    'Card authentication data does not stay',
  ),
  '3.3.1': manual(
    'Les données d’authentification ne restent pas une fois le paiement autorisé',
    'Authentication data does not stay once the payment is authorised',
  ),
  '3.3.1.1': manual('La piste complète n’est pas gardée', 'The full track is not kept'),
  '3.3.1.2': manual('Le code de vérification n’est pas gardé', 'The verification code is not kept'),
  '3.3.1.3': manual(
    'Le code secret n’est pas gardé, même chiffré',
    'The PIN is not kept, even encrypted',
  ),
  '3.3.2': partial(
    'Les données d’authentification en attente d’autorisation sont chiffrées',
    'Authentication data awaiting authorisation is encrypted',
  ),
  '3.3.3': manual(
    'Un émetteur ne garde que les données d’authentification utiles, chiffrées',
    'An issuer keeps only the authentication data it needs, encrypted',
  ),
  '3.4': manual(
    'Voir et copier un numéro de carte est restreint',
    'Seeing and copying a card number is restricted',
  ),
  '3.4.1': manual('Un numéro de carte s’affiche masqué', 'A card number is shown masked'),
  '3.4.2': manual(
    'À distance, un numéro de carte ne peut être copié',
    'From afar, a card number cannot be copied',
  ),
  '3.5': partial(
    'Le numéro de carte est protégé partout où il repose',
    'The card number is protected wherever it rests',
  ),
  '3.5.1': partial('Un numéro de carte gardé est illisible', 'A stored card number cannot be read'),
  '3.5.1.1': manual(
    'Un numéro de carte haché l’est avec une clé',
    'A hashed card number is hashed with a key',
  ),
  '3.5.1.2': partial(
    'Chiffrer le disque seul ne suffit qu’aux supports amovibles',
    'Encrypting the disk alone is enough for removable media only',
  ),
  '3.5.1.3': partial(
    'Un disque chiffré s’ouvre par des droits distincts de ceux du système',
    'An encrypted disk opens by rights apart from those of the system',
  ),
  '3.6': partial(
    'Les clés qui protègent les données de carte sont gardées',
    'Keys that protect card data are guarded',
  ),
  '3.6.1': partial(
    'Des procédures protègent les clés de la divulgation',
    'Procedures protect keys from disclosure',
  ),
  '3.6.1.1': manual(
    'Un prestataire décrit son architecture de chiffrement',
    'A provider describes how its encryption is built',
  ),
  '3.6.1.2': partial(
    'Une clé secrète repose chiffrée ou dans un module sûr',
    'A secret key rests encrypted or in a secure module',
  ),
  '3.6.1.3': partial(
    'Peu de personnes atteignent une clé en clair',
    'Few people can reach a key in clear',
  ),
  '3.6.1.4': partial('Les clés sont gardées en peu d’endroits', 'Keys are kept in few places'),
  '3.7': partial(
    'La vie entière d’une clé suit des procédures',
    'The whole life of a key follows procedures',
  ),
  '3.7.1': partial('Les clés créées sont robustes', 'Keys are made strong'),
  '3.7.2': partial('Les clés sont remises de façon sûre', 'Keys are handed over safely'),
  '3.7.3': partial('Les clés sont conservées de façon sûre', 'Keys are stored safely'),
  '3.7.4': partial(
    'Une clé est changée à la fin de sa période',
    'A key is changed when its period ends',
  ),
  '3.7.5': manual(
    'Une clé affaiblie ou suspecte est remplacée et détruite',
    'A weakened or doubtful key is replaced and destroyed',
  ),
  '3.7.6': manual(
    'Une clé manipulée en clair demande deux personnes',
    'A key handled in clear takes two people',
  ),
  '3.7.7': partial(
    'Nul ne peut substituer une clé sans autorisation',
    'No one can swap a key without leave',
  ),
  '3.7.8': manual(
    'Un gardien de clé accepte sa charge par écrit',
    'A key custodian accepts the duty in writing',
  ),
  '3.7.9': manual(
    'Un prestataire qui partage des clés guide ses clients',
    'A provider that shares keys guides its customers',
  ),
  '4.1': manual(
    'La protection en chemin a ses règles et ses responsables',
    'Protection on the way has its rules and its owners',
  ),
  '4.1.1': manual(
    'Les règles de transmission sont écrites, à jour et suivies',
    'Rules for sending data are written, current and followed',
  ),
  '4.1.2': manual(
    'Chacun sait son rôle dans la transmission',
    'Everyone knows their part in sending data',
  ),
  '4.2': partial('Un numéro de carte voyage chiffré', 'A card number travels encrypted'),
  '4.2.1': partial(
    'Sur un réseau public, le chiffrement est robuste et le certificat valide',
    'On a public network, encryption is strong and the certificate valid',
  ),
  '4.2.1.1': partial(
    'Les clés et certificats de confiance sont recensés',
    'Trusted keys and certificates are listed',
  ),
  '4.2.1.2': manual(
    'Le sans-fil qui porte des données de carte est chiffré fortement',
    'Wireless that carries card data is strongly encrypted',
  ),
  '4.2.2': manual(
    'Un message personnel ne porte pas de numéro de carte en clair',
    'A personal message carries no card number in clear',
  ),
} as const;
