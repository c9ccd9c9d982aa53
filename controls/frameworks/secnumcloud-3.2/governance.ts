import { manual, partial } from '../framework.ts';

/** Chapters 5 to 8: policy, organisation, people, assets. */
export const governance = {
  '5.1': manual(
    'Le service suit les règles de l’art, l’hygiène ANSSI pour base',
    'The service follows good practice, ANSSI hygiene as its base',
  ),
  '5.2': manual(
    'Une politique de sécurité couvre le service',
    'A security policy covers the service',
  ),
  '5.3': manual(
    'Les risques du service sont évalués et revus',
    'Risks to the service are assessed and reviewed',
  ),
  '6.1': manual(
    'Chaque rôle de sécurité a son responsable',
    'Each security role has someone who answers for it',
  ),
  '6.2': partial('Une personne seule ne peut pas tout faire', 'No one person can do everything'),
  '6.3': manual('Les autorités à prévenir sont connues', 'The authorities to call are known'),
  '6.4': manual(
    'Le prestataire échange avec des spécialistes',
    'The provider talks with specialists',
  ),
  '6.5': manual('Chaque projet évalue ses risques', 'Each project assesses its risks'),
  '7.1': manual('Les candidats sont vérifiés', 'Candidates are vetted'),
  '7.2': manual('Le contrat et la charte engagent chacun', 'Contract and charter bind everyone'),
  '7.3': manual('Le personnel est sensibilisé et formé', 'Staff are made aware and trained'),
  '7.4': manual('Les manquements sont sanctionnés', 'Breaches are sanctioned'),
  '7.5': manual('Un départ ou un changement de poste est encadré', 'Leaving or moving is governed'),
  '8.1': partial('Les équipements et logiciels sont recensés', 'Hardware and software are listed'),
  '8.2': manual('Les biens confiés sont rendus', 'What was handed out is handed back'),
  '8.3': manual(
    'La sensibilité des informations est établie',
    'How sensitive information is has been settled',
  ),
  '8.4': partial(
    'L’information est marquée et traitée selon sa sensibilité',
    'Information is marked and handled as its sensitivity asks',
  ),
  '8.5': manual('Les supports amovibles sont maîtrisés', 'Removable media are under control'),
} as const;
