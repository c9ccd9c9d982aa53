import { manual, partial } from '../framework.ts';

/** RA: knowing risks and flaws. */
export const risk = {
  'RA-1': manual(
    'L’analyse de risque a sa politique et ses procédures',
    'Risk work has its policy and procedures',
  ),
  'RA-2': manual('Le système et ses données sont classés', 'The system and its data are ranked'),
  'RA-3': manual('Les risques sont évalués et revus', 'Risks are assessed and reviewed'),
  'RA-3(1)': manual(
    'Les risques de la chaîne d’approvisionnement sont évalués',
    'Risks along the supply chain are assessed',
  ),
  'RA-3(4)': manual('L’analyse outillée prédit des risques', 'Tooled analysis foretells risks'),
  'RA-5': partial(
    'Les failles sont recherchées et traitées',
    'Flaws are looked for and dealt with',
  ),
  'RA-5(2)': partial(
    'La recherche de failles est tenue à jour',
    'The search for flaws is kept current',
  ),
  'RA-5(3)': partial(
    'On sait jusqu’où va la recherche de failles',
    'It is known how far the search for flaws goes',
  ),
  'RA-5(4)': partial(
    'On sait ce qu’un inconnu peut découvrir',
    'It is known what a stranger can find out',
  ),
  'RA-5(5)': partial(
    'La recherche de failles a les droits qu’il lui faut',
    'The search for flaws has the rights it needs',
  ),
  'RA-5(6)': partial('Les résultats successifs sont comparés', 'Successive results are compared'),
  'RA-5(8)': partial(
    'Une faille trouvée fait relire les journaux',
    'A found flaw has past logs read again',
  ),
  'RA-5(11)': partial(
    'Chacun peut signaler une faille par une voie publique',
    'Anyone can report a flaw through a public channel',
  ),
  'RA-6': manual(
    'Les écoutes clandestines sont recherchées',
    'Hidden listening devices are looked for',
  ),
  'RA-7': manual('Chaque constat reçoit une réponse', 'Each finding gets an answer'),
  'RA-8': manual('L’effet sur la vie privée est étudié', 'The effect on privacy is studied'),
  'RA-9': manual('Ce qui est critique est identifié', 'What is critical has been named'),
  'RA-10': partial(
    'Les intrus déjà présents sont recherchés',
    'Intruders already inside are looked for',
  ),
} as const;
