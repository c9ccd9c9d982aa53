import { manual, partial } from '../framework.ts';

/** Measures 14 to 26: workstations, the network and its premises. `.R` is the reinforced variant. */
export const devicesAndNetwork = {
  '14': partial(
    'Tout le parc atteint un même niveau de sécurité',
    'All machines reach one level of security',
  ),
  '14.R': manual(
    'Renforcé : le poste est durci et ne lance que des logiciels admis',
    'Reinforced: workstations are hardened and run admitted software only',
  ),
  '15': manual('L’usage des supports amovibles est encadré', 'Use of removable media is governed'),
  '15.R': manual(
    'Renforcé : rien ne s’exécute depuis un support amovible',
    'Reinforced: nothing runs from removable media',
  ),
  '16': partial(
    'Un outil central applique les mêmes règles partout',
    'A central tool applies one policy everywhere',
  ),
  '17': partial(
    'Le pare-feu de chaque machine est actif et réglé',
    'The firewall of each machine is on and set',
  ),
  '17.R': partial(
    'Renforcé : ce pare-feu bloque par défaut et journalise',
    'Reinforced: that firewall blocks by default and logs',
  ),
  '18': partial('Ce qui passe par internet est chiffré', 'What crosses the internet is encrypted'),
  '19': partial(
    'Le réseau est découpé en zones cloisonnées',
    'The network is cut into separate zones',
  ),
  '20': manual(
    'Le Wi-Fi est protégé et ses usages séparés',
    'Wi-Fi is protected and its uses kept apart',
  ),
  '21': partial(
    'Les protocoles en clair cèdent la place aux protocoles sûrs',
    'Clear-text protocols give way to secure ones',
  ),
  '22': partial(
    'Internet s’atteint par une passerelle qui filtre',
    'The internet is reached through a filtering gateway',
  ),
  '22.R': partial(
    'Renforcé : la passerelle examine de plus près ce qui passe',
    'Reinforced: the gateway looks closer at what passes',
  ),
  '23': partial(
    'Ce qu’internet voit est séparé du reste',
    'What the internet sees is kept apart from the rest',
  ),
  '24': partial(
    'La messagerie se garde des faux et du courrier piégé',
    'Mail is guarded against forgery and traps',
  ),
  '24.R': partial(
    'Renforcé : un relais se tient devant les boîtes aux lettres',
    'Reinforced: a relay stands in front of mailboxes',
  ),
  '25': partial(
    'Les liens avec les partenaires sont protégés',
    'Links with partners are protected',
  ),
  '25.R': partial(
    'Renforcé : ces liens sont filtrés et surveillés de près',
    'Reinforced: these links are closely filtered and watched',
  ),
  '26': manual(
    'L’entrée des salles techniques est contrôlée',
    'Entry to technical rooms is controlled',
  ),
} as const;
