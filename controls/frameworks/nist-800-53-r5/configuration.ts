import { manual, partial } from '../framework.ts';

/** CM: settings, changes, inventory. */
export const configuration = {
  'CM-1': manual(
    'La configuration a sa politique et ses procédures',
    'Configuration has its policy and procedures',
  ),
  'CM-2': partial(
    'Une configuration de référence est tenue à jour',
    'A configuration of reference is kept current',
  ),
  'CM-2(2)': partial('Des outils tiennent la référence exacte', 'Tools keep the reference exact'),
  'CM-2(3)': partial('Les références passées sont conservées', 'Past references are kept'),
  'CM-2(6)': partial(
    'Essai et développement ont leur propre référence',
    'Testing and building have a reference of their own',
  ),
  'CM-2(7)': manual(
    'Un appareil qui voyage est préparé, puis vérifié',
    'A device that travels is prepared, then checked',
  ),
  'CM-3': partial(
    'Les changements sont examinés, décidés et tracés',
    'Changes are examined, decided and traced',
  ),
  'CM-3(1)': partial(
    'Un outil annonce les changements et bloque les autres',
    'A tool announces changes and blocks the rest',
  ),
  'CM-3(2)': manual(
    'Un changement est essayé avant d’être appliqué',
    'A change is tried before it is made',
  ),
  'CM-3(3)': partial('Des outils appliquent les changements', 'Tools make the changes'),
  'CM-3(4)': manual(
    'La sécurité a voix au chapitre des changements',
    'Security has a say in changes',
  ),
  'CM-3(5)': partial(
    'Un écart de configuration déclenche une réponse',
    'A drift of configuration triggers a response',
  ),
  'CM-3(6)': partial(
    'Les moyens cryptographiques sont sous gestion des changements',
    'Cryptographic means are under change control',
  ),
  'CM-4': manual(
    'L’effet d’un changement est étudié avant',
    'The effect of a change is studied first',
  ),
  'CM-4(1)': manual(
    'Cette étude a lieu dans un environnement séparé',
    'That study takes place in a separate environment',
  ),
  'CM-4(2)': manual(
    'Après un changement, les mesures sont revérifiées',
    'After a change, measures are checked again',
  ),
  'CM-5': partial(
    'Peu de personnes peuvent changer le système',
    'Few people can change the system',
  ),
  'CM-5(1)': partial(
    'Un outil fait respecter ces droits et garde trace',
    'A tool enforces these rights and keeps a trace',
  ),
  'CM-5(4)': partial(
    'Un changement choisi demande deux personnes',
    'A chosen change takes two people',
  ),
  'CM-5(5)': partial(
    'Les droits de changer la production sont rares et revus',
    'Rights to change production are rare and reviewed',
  ),
  'CM-5(6)': partial(
    'Les bibliothèques logicielles ne s’ouvrent qu’à quelques-uns',
    'Software libraries are open to a few only',
  ),
  'CM-6': partial(
    'Les réglages sont durcis, et les écarts justifiés',
    'Settings are hardened, and exceptions justified',
  ),
  'CM-6(1)': partial(
    'Un outil applique et vérifie les réglages',
    'A tool applies and checks settings',
  ),
  'CM-6(2)': partial(
    'Un réglage changé sans droit fait réagir',
    'A setting changed without right gets a response',
  ),
  'CM-7': partial('Seul l’utile est en service', 'Only what is useful is turned on'),
  'CM-7(1)': partial(
    'Ports, services et fonctions inutiles sont cherchés et coupés',
    'Useless ports, services and functions are found and cut',
  ),
  'CM-7(2)': partial('Un programme interdit ne s’exécute pas', 'A forbidden program does not run'),
  'CM-7(5)': partial('Seuls les logiciels admis s’exécutent', 'Admitted software alone runs'),
  'CM-7(9)': manual('Le matériel non admis est refusé', 'Hardware that is not admitted is refused'),
  'CM-8': partial('Les composants sont inventoriés', 'Components are listed'),
  'CM-8(1)': partial(
    'L’inventaire suit ajouts et retraits',
    'The list follows what comes and goes',
  ),
  'CM-8(2)': partial('Un outil tient l’inventaire', 'A tool keeps the list'),
  'CM-8(3)': partial(
    'Un composant inconnu est repéré et traité',
    'An unknown component is noticed and dealt with',
  ),
  'CM-8(4)': partial(
    'Chaque composant a une personne qui en répond',
    'Each component has someone who answers for it',
  ),
  'CM-8(6)': partial(
    'L’inventaire dit les réglages vérifiés et les écarts admis',
    'The list tells verified settings and granted exceptions',
  ),
  'CM-9': manual(
    'Un plan dit comment la configuration se gère',
    'A plan says how configuration is managed',
  ),
  'CM-9(1)': manual('Une équipe à part tient ce plan', 'A team apart keeps that plan'),
  'CM-10': manual('Les licences de logiciels sont respectées', 'Software licences are respected'),
  'CM-11': partial(
    'Ce que les utilisateurs installent est encadré',
    'What users install is governed',
  ),
  'CM-11(2)': partial(
    'Installer un logiciel demande un privilège',
    'Installing software takes a privilege',
  ),
  'CM-12': partial(
    'On sait où se trouve chaque donnée, et qui y accède',
    'It is known where data is, and who reaches it',
  ),
  'CM-12(1)': partial(
    'Un outil cherche où se trouvent les données',
    'A tool looks for where data is',
  ),
  'CM-13': manual(
    'Les traitements de données personnelles sont décrits',
    'What is done with personal data is mapped',
  ),
  'CM-14': partial(
    'Un composant non signé ne s’installe pas',
    'An unsigned component is not installed',
  ),
} as const;
