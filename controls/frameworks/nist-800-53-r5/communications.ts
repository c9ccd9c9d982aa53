import { automated, manual, partial } from '../framework.ts';

/** SC-1 to SC-23: boundaries, transmission, cryptography, names, sessions. */
export const communications = {
  'SC-1': manual(
    'La protection des échanges a sa politique et ses procédures',
    'Protecting exchanges has its policy and procedures',
  ),
  'SC-2': partial(
    'L’administration est séparée de l’usage',
    'Administration is kept apart from use',
  ),
  'SC-3': partial(
    'Les fonctions de sécurité sont isolées des autres',
    'Security functions are isolated from others',
  ),
  'SC-4': partial(
    'Une ressource partagée ne livre rien de l’usager d’avant',
    'A shared resource tells nothing of its former user',
  ),
  'SC-5': partial('Les attaques par saturation sont contenues', 'Flooding attacks are contained'),
  'SC-5(1)': partial(
    'Le système ne peut servir à saturer autrui',
    'The system cannot serve to flood others',
  ),
  'SC-5(2)': partial('La capacité absorbe une attaque', 'Capacity absorbs an attack'),
  'SC-5(3)': partial('Une saturation est détectée et suivie', 'Flooding is detected and followed'),
  'SC-6': partial(
    'Les ressources sont réparties pour rester disponibles',
    'Resources are shared out to stay available',
  ),
  'SC-7': partial(
    'Les frontières du système sont gardées et surveillées',
    'The bounds of the system are guarded and watched',
  ),
  'SC-7(3)': partial('Les points d’entrée sont peu nombreux', 'Points of entry are few'),
  'SC-7(4)': partial(
    'Chaque lien externe a sa passerelle et ses règles',
    'Each outside link has its gateway and rules',
  ),
  'SC-7(5)': partial(
    'Tout flux est refusé, sauf exception',
    'Every flow is refused, save exceptions',
  ),
  'SC-7(7)': manual(
    'Un poste distant n’ouvre pas deux réseaux à la fois',
    'A remote device does not bridge two networks',
  ),
  'SC-7(8)': partial(
    'La sortie passe par un mandataire authentifié',
    'Going out passes through an authenticated proxy',
  ),
  'SC-7(9)': partial(
    'Ce qui sort et menace autrui est bloqué',
    'What goes out and threatens others is blocked',
  ),
  'SC-7(10)': partial('L’exfiltration de données est empêchée', 'Smuggling data out is prevented'),
  'SC-7(11)': partial(
    'N’entre que ce qui vient de sources admises',
    'Only what comes from admitted sources gets in',
  ),
  'SC-7(12)': partial(
    'Chaque machine a sa propre barrière',
    'Each machine has a barrier of its own',
  ),
  'SC-7(13)': partial(
    'Les outils de sécurité ont leur propre réseau',
    'Security tools have a network of their own',
  ),
  'SC-7(15)': partial(
    'L’accès à privilèges passe par une interface dédiée',
    'Privileged access uses an interface of its own',
  ),
  'SC-7(16)': partial(
    'Le système ne se laisse pas découvrir',
    'The system does not let itself be found',
  ),
  'SC-7(17)': partial(
    'Un format de protocole anormal est rejeté',
    'A malformed protocol is rejected',
  ),
  'SC-7(18)': partial('Une frontière en panne reste fermée', 'A failed boundary stays closed'),
  'SC-7(20)': partial(
    'Un composant peut être isolé à tout moment',
    'A component can be isolated at any time',
  ),
  'SC-7(21)': partial(
    'Les composants sont isolés selon leur rôle',
    'Components are isolated by role',
  ),
  'SC-7(22)': partial(
    'Chaque niveau de sécurité a son sous-réseau',
    'Each level of security has its subnet',
  ),
  'SC-7(29)': partial(
    'Les fonctions critiques ont leurs sous-réseaux',
    'Critical functions have subnets of their own',
  ),
  'SC-8': partial('Les données transmises sont protégées', 'Data is protected on the wire'),
  'SC-8(1)': partial(
    'Le chiffrement protège ce qui est transmis',
    'Encryption protects what is sent',
  ),
  'SC-8(2)': partial(
    'Les données restent protégées avant et après l’envoi',
    'Data stays protected before and after sending',
  ),
  'SC-10': partial('Une connexion inactive est coupée', 'An idle connection is cut'),
  'SC-11': manual(
    'L’utilisateur joint les fonctions de sécurité par une voie sûre',
    'Users reach security functions by a trusted way',
  ),
  'SC-12': partial(
    'Les clés sont créées, gardées et détruites selon des règles',
    'Keys are made, kept and destroyed by rules',
  ),
  'SC-12(1)': partial(
    'La perte d’une clé ne prive pas des données',
    'Losing a key does not lose the data',
  ),
  'SC-12(2)': partial(
    'Les clés symétriques viennent d’un procédé éprouvé',
    'Symmetric keys come from a proven process',
  ),
  'SC-12(3)': partial(
    'Les clés asymétriques viennent d’un procédé éprouvé',
    'Asymmetric keys come from a proven process',
  ),
  'SC-12(6)': partial(
    'L’organisation garde en main ses clés chez un tiers',
    'Keys held at a third party stay under own control',
  ),
  'SC-13': partial(
    'La cryptographie employée est celle qui convient',
    'The cryptography used is the fitting one',
  ),
  'SC-15': manual(
    'Micros et caméras ne s’activent pas à distance',
    'Microphones and cameras are not turned on from afar',
  ),
  'SC-16': partial(
    'Les attributs de sécurité voyagent avec les données',
    'Security attributes travel with the data',
  ),
  'SC-17': partial(
    'Les certificats viennent d’une autorité approuvée',
    'Certificates come from an approved authority',
  ),
  'SC-18': partial('Le code mobile est encadré', 'Code that travels is governed'),
  'SC-20': automated('Les réponses DNS publiques sont signées', 'Public DNS answers are signed'),
  'SC-21': partial('Le résolveur vérifie les réponses DNS', 'The resolver verifies DNS answers'),
  'SC-22': partial(
    'Le service de noms résiste à une panne et sépare les rôles',
    'The name service survives a failure and separates roles',
  ),
  'SC-23': partial('Une session ne peut être usurpée', 'A session cannot be taken over'),
  'SC-23(1)': partial(
    'Un identifiant de session meurt à la déconnexion',
    'A session identifier dies at sign-out',
  ),
  'SC-23(3)': partial(
    'Les identifiants de session sont imprévisibles',
    'Session identifiers cannot be guessed',
  ),
  'SC-23(5)': partial(
    'Seules des autorités choisies certifient les sessions',
    'Chosen authorities alone certify sessions',
  ),
} as const;
