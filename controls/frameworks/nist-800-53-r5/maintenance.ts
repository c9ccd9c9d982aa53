import { manual, partial } from '../framework.ts';

/** MA: upkeep, on the spot or from afar. */
export const maintenance = {
  'MA-1': manual(
    'L’entretien a sa politique et ses procédures',
    'Upkeep has its policy and procedures',
  ),
  'MA-2': manual(
    'L’entretien est planifié, autorisé et consigné',
    'Upkeep is planned, allowed and recorded',
  ),
  'MA-2(2)': manual('Un outil planifie et consigne l’entretien', 'A tool plans and records upkeep'),
  'MA-3': manual('Les outils d’entretien sont approuvés', 'Tools of upkeep are approved'),
  'MA-3(1)': manual('Un outil apporté est inspecté', 'A tool brought in is inspected'),
  'MA-3(2)': manual(
    'Un support de diagnostic est vérifié avant usage',
    'A diagnostic medium is checked before use',
  ),
  'MA-3(3)': manual('Aucun outil ne repart avec des données', 'No tool leaves with data'),
  'MA-4': partial(
    'L’entretien à distance est autorisé et suivi',
    'Upkeep from afar is allowed and followed',
  ),
  'MA-4(3)': manual(
    'L’entretien à distance vient d’un système aussi sûr',
    'Upkeep from afar comes from an equally safe system',
  ),
  'MA-5': manual(
    'Les intervenants sont habilités ou accompagnés',
    'Those who do upkeep are cleared or escorted',
  ),
  'MA-5(1)': manual(
    'Un intervenant sans habilitation ne voit aucune donnée',
    'Those without clearance see no data',
  ),
  'MA-6': manual('Pièces et assistance arrivent à temps', 'Parts and support come in time'),
  'MA-7': manual('L’entretien sur le terrain est limité', 'Upkeep in the field is limited'),
} as const;
