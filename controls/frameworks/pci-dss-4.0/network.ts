import { manual, partial } from '../framework.ts';

/** Requirements 1 and 2: network security, and how components are set up. */
export const network = {
  '1.1': manual(
    'La sécurité du réseau a ses règles et ses responsables',
    'Network security has its rules and its owners',
  ),
  '1.1.1': manual(
    'Les règles du réseau sont écrites, à jour et suivies',
    'Network rules are written, current and followed',
  ),
  '1.1.2': manual(
    'Chacun sait son rôle dans la sécurité du réseau',
    'Everyone knows their part in network security',
  ),
  '1.2': partial(
    'Les filtres du réseau sont réglés et entretenus',
    'Network filters are set up and kept up',
  ),
  '1.2.1': partial(
    'Un modèle de réglage encadre les règles de filtrage',
    'A model of settings governs filtering rules',
  ),
  '1.2.2': manual(
    'Un changement du réseau ou de son filtrage est approuvé',
    'A change to the network or its filtering is approved',
  ),
  '1.2.3': manual(
    'Un schéma montre les liens vers les données de carte',
    'A drawing shows the links to card data',
  ),
  '1.2.4': manual(
    'Un schéma montre par où passent les données de carte',
    'A drawing shows where card data flows',
  ),
  '1.2.5': partial(
    'Chaque port et service ouvert est connu et justifié',
    'Each open port and service is known and justified',
  ),
  '1.2.6': partial(
    'Un protocole faible encore admis est compensé',
    'A weak protocol still allowed is made up for',
  ),
  '1.2.7': manual(
    'Le filtrage est revu tous les six mois',
    'Filtering is reviewed every six months',
  ),
  '1.2.8': partial(
    'Les fichiers du filtrage sont protégés et fidèles à ce qui tourne',
    'Filter files are guarded and match what runs',
  ),
  '1.3': partial(
    'L’entrée et la sortie de la zone de carte sont restreintes',
    'Ways in and out of the card zone are restricted',
  ),
  '1.3.1': partial(
    'Seul le trafic nécessaire entre dans la zone de carte',
    'Only needed traffic enters the card zone',
  ),
  '1.3.2': partial(
    'Seul le trafic nécessaire sort de la zone de carte',
    'Only needed traffic leaves the card zone',
  ),
  '1.3.3': manual(
    'Un filtre sépare le sans-fil de la zone de carte',
    'A filter stands between wireless and the card zone',
  ),
  '1.4': partial(
    'Les liens entre réseaux sûrs et non sûrs sont maîtrisés',
    'Links between safe and unsafe networks are under control',
  ),
  '1.4.1': partial(
    'Un filtre se tient entre réseaux sûrs et non sûrs',
    'A filter stands between safe and unsafe networks',
  ),
  '1.4.2': partial(
    'De l’extérieur on n’atteint que ce qui est public',
    'From outside, only what is public can be reached',
  ),
  '1.4.3': partial(
    'Une adresse d’origine usurpée est rejetée',
    'A forged source address is turned away',
  ),
  '1.4.4': partial(
    'Ce qui garde les données de carte n’est pas joignable de l’extérieur',
    'What keeps card data cannot be reached from outside',
  ),
  '1.4.5': partial(
    'Les adresses internes ne sont pas dévoilées',
    'Inner addresses are not given away',
  ),
  '1.5': partial(
    'Les postes reliés aussi à l’extérieur ne sont pas un danger',
    'Machines that also go outside bring no danger in',
  ),
  '1.5.1': partial(
    'Un poste qui va sur internet garde ses protections actives',
    'A machine that goes online keeps its protections on',
  ),
  '2.1': manual(
    'La configuration sûre a ses règles et ses responsables',
    'Secure setup has its rules and its owners',
  ),
  '2.1.1': manual(
    'Les règles de configuration sont écrites, à jour et suivies',
    'Setup rules are written, current and followed',
  ),
  '2.1.2': manual(
    'Chacun sait son rôle dans la configuration',
    'Everyone knows their part in setup',
  ),
  '2.2': partial('Les composants sont configurés de façon sûre', 'Components are set up safely'),
  '2.2.1': partial(
    'Un modèle de durcissement couvre chaque composant',
    'A hardening model covers each component',
  ),
  '2.2.2': partial(
    'Les comptes d’usine sont changés ou retirés',
    'Factory accounts are changed or taken away',
  ),
  '2.2.3': partial(
    'Des fonctions de sûreté inégale sont séparées',
    'Functions that need unequal security are kept apart',
  ),
  '2.2.4': partial(
    'Ce qui ne sert pas est arrêté ou retiré',
    'What is not needed is stopped or removed',
  ),
  '2.2.5': partial(
    'Un service peu sûr est justifié et entouré de protections',
    'An unsafe service is justified and surrounded by protections',
  ),
  '2.2.6': partial('Les réglages de sécurité empêchent l’abus', 'Security settings prevent abuse'),
  '2.2.7': partial(
    'L’administration à distance passe par un canal chiffré',
    'Remote administration goes through an encrypted channel',
  ),
  '2.3': manual('Le sans-fil est configuré de façon sûre', 'Wireless is set up safely'),
  '2.3.1': manual(
    'Les réglages d’usine du sans-fil sont changés',
    'Factory settings of wireless are changed',
  ),
  '2.3.2': manual(
    'La clé du sans-fil change après un départ ou un doute',
    'The wireless key changes after a departure or a doubt',
  ),
} as const;
