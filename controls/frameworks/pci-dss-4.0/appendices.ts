import { manual, partial } from '../framework.ts';

/** Appendices A1 to A3: shared hosts, old TLS in terminals, entities told to do more. */
export const appendices = {
  'A1.1': partial(
    'Un hébergeur partagé sépare ses clients',
    'A shared host keeps its customers apart',
  ),
  'A1.1.1': partial(
    'Hébergeur et clients n’entrent pas l’un chez l’autre',
    'Host and customers do not enter each other’s environment',
  ),
  'A1.1.2': partial(
    'Chaque client n’atteint que ses données de carte',
    'Each customer reaches their own card data only',
  ),
  'A1.1.3': partial(
    'Chaque client n’emploie que les ressources à lui',
    'Each customer uses their own resources only',
  ),
  'A1.1.4': manual(
    'La séparation des clients est éprouvée tous les six mois',
    'The separation of customers is put to the test every six months',
  ),
  'A1.2': partial(
    'Un hébergeur partagé aide ses clients à voir et à réagir',
    'A shared host helps its customers to see and react',
  ),
  'A1.2.1': partial('Chaque client a ses propres journaux', 'Each customer has logs of their own'),
  'A1.2.2': manual(
    'Une enquête est possible chez un client touché',
    'An inquiry is possible at a customer that is hit',
  ),
  'A1.2.3': manual(
    'Un client peut signaler un incident ou une faille',
    'A customer can report an incident or a flaw',
  ),
  'A2.1': manual(
    'Un terminal encore en SSL ou TLS ancien n’est pas attaquable',
    'A terminal still on SSL or old TLS cannot be attacked',
  ),
  'A2.1.1': manual(
    'Le commerçant montre que ses terminaux résistent malgré un TLS ancien',
    'The merchant shows that terminals withstand attacks despite old TLS',
  ),
  'A2.1.2': manual(
    'Le prestataire a un plan pour quitter SSL et TLS ancien',
    'The provider has a plan to leave SSL and old TLS',
  ),
  'A2.1.3': partial(
    'Le prestataire offre un accès par TLS récent',
    'The provider offers access by recent TLS',
  ),
  'A3.1': manual('Un programme de conformité est conduit', 'A compliance programme is run'),
  'A3.1.1': manual('La direction répond des données de carte', 'Executives answer for card data'),
  'A3.1.2': manual(
    'Un programme de conformité est écrit et suivi',
    'A compliance programme is written and followed',
  ),
  'A3.1.3': manual('Les rôles de la conformité sont attribués', 'Compliance roles are given out'),
  'A3.1.4': manual(
    'Ceux qui ont la charge de la conformité sont formés chaque année',
    'Those in charge of compliance are trained each year',
  ),
  'A3.2': manual(
    'Le périmètre est écrit et vérifié de plus près',
    'The scope is written and checked more closely',
  ),
  'A3.2.1': manual(
    'Le périmètre est confirmé chaque trimestre',
    'The scope is confirmed each quarter',
  ),
  'A3.2.2': manual(
    'Tout changement est pesé quant au périmètre',
    'Any change is weighed as to scope',
  ),
  'A3.2.2.1': manual(
    'Après un changement, les exigences touchées sont vérifiées',
    'After a change, requirements it touches are checked',
  ),
  'A3.2.3': manual(
    'Une réorganisation fait revoir le périmètre',
    'A reorganisation has the scope reviewed',
  ),
  'A3.2.4': manual(
    'Le cloisonnement de ce périmètre est éprouvé tous les six mois',
    'Segmentation of this scope is put to the test every six months',
  ),
  'A3.2.5': manual(
    'Les numéros de carte sont recherchés partout',
    'Card numbers are looked for everywhere',
  ),
  'A3.2.5.1': manual(
    'La recherche des numéros de carte est efficace',
    'The search for card numbers is shown to work',
  ),
  'A3.2.5.2': manual(
    'Un numéro trouvé ailleurs déclenche une réponse',
    'A number found elsewhere starts a response',
  ),
  'A3.2.6': partial(
    'Un numéro de carte qui sort du périmètre est vu et bloqué',
    'A card number leaving the scope is noticed and blocked',
  ),
  'A3.2.6.1': manual(
    'Un numéro de carte qui tente de sortir déclenche une réponse',
    'A card number trying to leave starts a response',
  ),
  'A3.3': manual('La conformité fait partie du quotidien', 'Compliance is part of daily work'),
  'A3.3.1': partial(
    'La panne d’une protection critique est vue',
    'A critical protection that fails is noticed',
  ),
  'A3.3.1.2': manual(
    'La panne d’une protection critique est traitée sans tarder',
    'A failed critical protection is dealt with without delay',
  ),
  'A3.3.2': partial(
    'Matériels et logiciels sont revus chaque année',
    'Hardware and software are reviewed each year',
  ),
  'A3.3.3': manual(
    'Un examen trimestriel confirme que tout est fait',
    'A quarterly review confirms that all is done',
  ),
  'A3.4': partial('L’accès à la zone de carte est tenu', 'Access to the card zone is managed'),
  'A3.4.1': partial(
    'Comptes et droits de la zone de carte sont revus tous les six mois',
    'Accounts and rights of the card zone are reviewed every six months',
  ),
  'A3.5': partial(
    'Un évènement suspect est repéré et traité',
    'A suspicious event is noticed and dealt with',
  ),
  'A3.5.1': partial(
    'Une méthode repère les schémas d’attaque',
    'A method finds patterns of attack',
  ),
} as const;
