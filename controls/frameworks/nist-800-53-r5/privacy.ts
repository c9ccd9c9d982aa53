import { manual, partial } from '../framework.ts';

/** PT: personal data, its purposes, and what people are told. */
export const privacy = {
  'PT-1': manual(
    'Les données personnelles ont leur politique et leurs procédures',
    'Personal data has its policy and procedures',
  ),
  'PT-2': manual(
    'Un texte permet de traiter les données personnelles',
    'Some law allows personal data to be processed',
  ),
  'PT-3': manual(
    'Les fins du traitement sont fixées et respectées',
    'Purposes of processing are set and kept to',
  ),
  'PT-4': partial(
    'La personne consent avant la collecte',
    'The person agrees before data is gathered',
  ),
  'PT-5': partial('La personne est informée clairement', 'The person is clearly informed'),
  'PT-6': manual(
    'Les fichiers de personnes sont annoncés publiquement',
    'Files about people are publicly announced',
  ),
  'PT-7': manual(
    'Certaines données ont des garanties propres',
    'Some data has safeguards of its own',
  ),
  'PT-8': manual(
    'Un croisement de fichiers suit une procédure',
    'Matching files follows a procedure',
  ),
} as const;
