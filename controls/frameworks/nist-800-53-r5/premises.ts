import { manual } from '../framework.ts';

/** PE: premises, power, fire, water. No cloud account shows them. */
export const premises = {
  'PE-1': manual(
    'Les locaux ont leur politique et leurs procédures',
    'Premises have their policy and procedures',
  ),
  'PE-2': manual('La liste des personnes admises est tenue', 'A list of those admitted is kept'),
  'PE-3': manual('L’entrée des locaux est contrôlée', 'Entry to premises is controlled'),
  'PE-3(1)': manual(
    'La salle du système a son propre contrôle',
    'The room of the system has its own control',
  ),
  'PE-4': manual(
    'Les câbles sont hors d’atteinte dans les locaux',
    'Cables are out of reach inside premises',
  ),
  'PE-5': manual(
    'Écrans et imprimantes sont à l’abri des regards',
    'Screens and printers are out of sight',
  ),
  'PE-6': manual('Les entrées sont surveillées et relues', 'Entries are watched and reviewed'),
  'PE-6(1)': manual(
    'Alarmes et caméras surveillent les locaux',
    'Alarms and cameras watch the premises',
  ),
  'PE-6(4)': manual(
    'La salle du système est surveillée à part',
    'The room of the system is watched apart',
  ),
  'PE-8': manual('Les visites sont consignées', 'Visits are recorded'),
  'PE-8(1)': manual('Un outil tient le registre des visites', 'A tool keeps the record of visits'),
  'PE-9': manual('L’alimentation électrique est protégée', 'The power supply is protected'),
  'PE-10': manual('Le courant peut être coupé d’urgence', 'Power can be cut in an emergency'),
  'PE-11': manual(
    'Un secours électrique permet un arrêt ordonné',
    'Standby power allows an orderly stop',
  ),
  'PE-11(1)': manual(
    'Un secours électrique de longue durée existe',
    'Long-lasting standby power exists',
  ),
  'PE-12': manual('Un éclairage de secours mène à la sortie', 'Standby lighting shows the way out'),
  'PE-13': manual('Le feu est détecté et combattu', 'Fire is detected and fought'),
  'PE-13(1)': manual(
    'La détection du feu donne l’alerte seule',
    'Fire detection raises the alarm by itself',
  ),
  'PE-13(2)': manual('L’extinction du feu se déclenche seule', 'Fire fighting starts by itself'),
  'PE-14': manual('Température et humidité sont tenues', 'Heat and damp are held in range'),
  'PE-15': manual('Les fuites d’eau ne détruisent rien', 'Leaking water destroys nothing'),
  'PE-15(1)': manual(
    'Une fuite d’eau est détectée et signalée',
    'Leaking water is detected and reported',
  ),
  'PE-16': manual(
    'Ce qui entre et sort des locaux est autorisé',
    'What enters and leaves premises is allowed',
  ),
  'PE-17': manual(
    'Le travail hors des locaux est encadré',
    'Work outside the premises is governed',
  ),
  'PE-18': manual('Le matériel est placé loin des périls', 'Hardware stands away from perils'),
  'PE-19': manual(
    'Les rayonnements ne trahissent pas les données',
    'Stray signals give no data away',
  ),
  'PE-20': manual('Le matériel est suivi dans les locaux', 'Hardware is tracked inside premises'),
  'PE-21': manual(
    'Une impulsion électromagnétique est prévue',
    'An electromagnetic blast is foreseen',
  ),
  'PE-22': manual(
    'Le matériel porte le niveau de ses données',
    'Hardware bears the level of its data',
  ),
  'PE-23': manual('Le site est choisi selon les périls', 'The site is chosen with perils in mind'),
} as const;
