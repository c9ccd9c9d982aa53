import { manual, partial } from '../framework.ts';

/** IR: being ready for incidents, handling and reporting them. */
export const incidents = {
  'IR-1': manual(
    'La réponse aux incidents a sa politique et ses procédures',
    'Answering incidents has its policy and procedures',
  ),
  'IR-2': manual(
    'Chacun est formé à son rôle en cas d’incident',
    'Everyone is trained for their role in an incident',
  ),
  'IR-2(1)': manual('La formation simule un incident', 'Training simulates an incident'),
  'IR-2(2)': manual(
    'La formation dispose d’un environnement outillé',
    'Training has a tooled environment',
  ),
  'IR-3': manual('La réponse est mise à l’épreuve', 'The answer is put to the test'),
  'IR-3(2)': manual(
    'Les essais s’accordent avec les autres plans',
    'Tests agree with the other plans',
  ),
  'IR-4': partial(
    'Les incidents sont traités, de l’alerte à la reprise',
    'Incidents are handled, from alert to recovery',
  ),
  'IR-4(1)': partial('Le traitement est outillé', 'Tools help to handle them'),
  'IR-4(4)': partial(
    'Les incidents sont rapprochés les uns des autres',
    'Incidents are compared with one another',
  ),
  'IR-4(11)': manual(
    'Une équipe peut intervenir partout et vite',
    'A team can step in anywhere and fast',
  ),
  'IR-4(12)': manual(
    'Le code malveillant trouvé est analysé',
    'Malicious code that is found is analysed',
  ),
  'IR-5': partial('Les incidents sont suivis et consignés', 'Incidents are followed and recorded'),
  'IR-5(1)': partial(
    'Un outil recueille et suit les incidents',
    'A tool gathers and follows incidents',
  ),
  'IR-6': manual('Un incident se déclare dans les délais', 'An incident is declared in time'),
  'IR-6(1)': partial('Un outil aide à déclarer', 'A tool helps to declare it'),
  'IR-6(3)': manual('Les fournisseurs concernés sont prévenus', 'Suppliers concerned are told'),
  'IR-7': manual('Quelqu’un aide et conseille les utilisateurs', 'Someone helps and advises users'),
  'IR-7(1)': manual('Un outil rend cette aide disponible', 'A tool makes that help available'),
  'IR-8': manual(
    'Un plan de réponse existe et se révise',
    'A plan of response exists and is revised',
  ),
  'IR-9': manual(
    'Une donnée répandue hors de son cadre est contenue',
    'Data spilled out of bounds is contained',
  ),
} as const;
