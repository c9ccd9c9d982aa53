import { manual, partial } from '../framework.ts';

/** SI: flaws, malicious code, watch, inputs and outputs, data. */
export const integrity = {
  'SI-1': manual(
    'L’intégrité a sa politique et ses procédures',
    'Integrity has its policy and procedures',
  ),
  'SI-2': partial('Les failles sont corrigées dans les délais', 'Flaws are mended in time'),
  'SI-2(2)': partial(
    'Un outil dit quels correctifs manquent',
    'A tool tells which fixes are missing',
  ),
  'SI-2(3)': partial('Le temps mis à corriger est mesuré', 'The time taken to mend is measured'),
  'SI-2(4)': partial('Un outil déploie les correctifs', 'A tool rolls fixes out'),
  'SI-2(5)': partial(
    'Les mises à jour choisies s’installent seules',
    'Chosen updates install themselves',
  ),
  'SI-2(6)': partial('Une version remplacée est retirée', 'A replaced version is removed'),
  'SI-3': partial(
    'Le code malveillant est détecté et éliminé',
    'Malicious code is detected and removed',
  ),
  'SI-3(8)': partial('Une commande interdite est détectée', 'A forbidden command is detected'),
  'SI-4': partial(
    'Le système est surveillé pour y voir les attaques',
    'The system is watched for attacks',
  ),
  'SI-4(1)': partial('Les sondes forment un dispositif d’ensemble', 'Probes form one system'),
  'SI-4(2)': partial(
    'L’analyse des évènements est outillée et rapide',
    'Analysis of events is tooled and fast',
  ),
  'SI-4(4)': partial('Le trafic entrant et sortant est surveillé', 'Traffic in and out is watched'),
  'SI-4(5)': partial(
    'Un signe d’intrusion alerte les personnes voulues',
    'A sign of intrusion alerts the right people',
  ),
  'SI-4(7)': partial(
    'Une alerte déclenche une première réponse',
    'An alert sets off a first response',
  ),
  'SI-4(10)': partial(
    'Le trafic chiffré reste visible aux outils de surveillance',
    'Encrypted traffic stays visible to watching tools',
  ),
  'SI-4(11)': partial(
    'Le trafic sortant est étudié pour y voir l’anormal',
    'Outgoing traffic is studied for the abnormal',
  ),
  'SI-4(12)': partial('Les alertes partent d’elles-mêmes', 'Alerts go out by themselves'),
  'SI-4(13)': partial(
    'Le trafic habituel est connu et règle les alertes',
    'Usual traffic is known and tunes the alerts',
  ),
  'SI-4(14)': manual('Les intrus sans fil sont repérés', 'Wireless intruders are noticed'),
  'SI-4(16)': partial(
    'Les signaux de toutes les sondes sont rapprochés',
    'Signals of all probes are brought together',
  ),
  'SI-4(20)': partial(
    'Les utilisateurs à privilèges sont surveillés de plus près',
    'Privileged users are watched more closely',
  ),
  'SI-4(22)': partial(
    'Un service réseau non autorisé est repéré',
    'A network service without leave is noticed',
  ),
  'SI-4(23)': partial(
    'La surveillance va jusque dans les machines',
    'Watching reaches into machines',
  ),
  'SI-4(25)': partial(
    'Le réseau est visible aux points qui comptent',
    'The network is visible where it matters',
  ),
  'SI-5': partial(
    'Les alertes de sécurité publiées sont reçues et suivies',
    'Published security alerts are received and followed',
  ),
  'SI-5(1)': partial(
    'Ces alertes sont diffusées par un outil',
    'These alerts are passed on by a tool',
  ),
  'SI-6': partial(
    'Le bon fonctionnement des protections est vérifié',
    'Protections are checked to work',
  ),
  'SI-7': partial(
    'Une altération du logiciel ou des données se voit',
    'Tampering with software or data shows',
  ),
  'SI-7(1)': partial(
    'L’intégrité est vérifiée à intervalles fixés',
    'Integrity is checked at set times',
  ),
  'SI-7(2)': partial('Une altération alerte quelqu’un', 'Tampering alerts someone'),
  'SI-7(3)': partial(
    'Les outils d’intégrité sont gérés en un point',
    'Integrity tools are managed at one point',
  ),
  'SI-7(5)': partial('Une altération déclenche une réponse', 'Tampering triggers a response'),
  'SI-7(6)': partial('La cryptographie révèle les altérations', 'Cryptography reveals tampering'),
  'SI-7(7)': partial(
    'Une altération est traitée comme un incident',
    'Tampering is handled as an incident',
  ),
  'SI-7(8)': partial(
    'Une altération possible laisse une trace exploitable',
    'Possible tampering leaves a usable trace',
  ),
  'SI-7(9)': partial('Le démarrage vérifie son propre code', 'Booting verifies its own code'),
  'SI-7(15)': partial(
    'Le code est authentifié avant l’installation',
    'Code is authenticated before it is installed',
  ),
  'SI-8': partial('Le courrier indésirable est arrêté', 'Unwanted mail is stopped'),
  'SI-8(2)': partial('Le filtre du courrier se met à jour seul', 'The mail filter updates itself'),
  'SI-10': partial('Les données reçues sont vérifiées', 'Input is checked'),
  'SI-10(6)': partial(
    'L’injection de code dans les données est empêchée',
    'Injecting code into data is prevented',
  ),
  'SI-11': partial('Une erreur n’en dit pas trop', 'An error does not tell too much'),
  'SI-12': partial(
    'Les données sont gardées, puis supprimées, selon les règles',
    'Data is kept, then removed, by rules',
  ),
  'SI-13': partial(
    'Les pannes prévisibles sont devancées',
    'Failures that can be foreseen are forestalled',
  ),
  'SI-13(5)': partial(
    'Un relais prend la place d’un composant en panne',
    'A standby takes the place of a failed component',
  ),
  'SI-14': partial(
    'Un composant est recréé à neuf plutôt que gardé',
    'A component is made anew rather than kept',
  ),
  'SI-15': partial('Ce que le système produit est vérifié', 'Output is checked'),
  'SI-16': partial(
    'La mémoire refuse l’exécution de code injecté',
    'Memory refuses to run injected code',
  ),
  'SI-17': partial('Une panne déclenche les gestes prévus', 'A failure sets off what was planned'),
  'SI-18': manual(
    'Les données personnelles sont exactes et corrigées',
    'Personal data is exact and corrected',
  ),
  'SI-19': manual(
    'Les données publiées ne désignent plus personne',
    'Published data names nobody any more',
  ),
  'SI-20': manual('Des données marquées trahissent une fuite', 'Marked data gives a leak away'),
  'SI-21': manual(
    'Une donnée périmée est rafraîchie ou supprimée',
    'Stale data is refreshed or removed',
  ),
  'SI-22': manual(
    'Une information essentielle a plusieurs sources',
    'Essential information has several sources',
  ),
  'SI-23': manual(
    'Une information est morcelée entre plusieurs systèmes',
    'Information is split between systems',
  ),
} as const;
