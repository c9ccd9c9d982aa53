import { manual, partial } from '../framework.ts';

/** PL: plans, rules of conduct, architecture. */
export const planning = {
  'PL-1': manual(
    'La planification a sa politique et ses procédures',
    'Planning has its policy and procedures',
  ),
  'PL-2': manual(
    'Un plan décrit la sécurité du système',
    'A plan describes the security of the system',
  ),
  'PL-4': manual('Chacun accepte des règles de conduite', 'Everyone accepts rules of conduct'),
  'PL-4(1)': manual(
    'Ces règles parlent des réseaux sociaux et du web',
    'These rules speak of social media and the web',
  ),
  'PL-7': manual(
    'Il est écrit comment le système doit servir',
    'How the system is meant to serve is written',
  ),
  'PL-8': manual(
    'L’architecture de sécurité est décrite',
    'The security architecture is described',
  ),
  'PL-8(1)': partial('Les défenses se succèdent en couches', 'Defences come in layers'),
  'PL-9': partial(
    'Certaines mesures sont gérées en un point central',
    'Some measures are managed at one central point',
  ),
  'PL-10': manual('Un socle de mesures est choisi', 'A base set of measures is chosen'),
  'PL-11': manual('Ce socle est adapté au système', 'That set is fitted to the system'),
} as const;
