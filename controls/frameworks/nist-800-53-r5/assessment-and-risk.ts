import { manual, partial } from '../framework.ts';

/** CA and RA: assessing what is in place, knowing risks and flaws. */
export const assessmentAndRisk = {
  'CA-1': manual(
    'L’évaluation a sa politique et ses procédures',
    'Assessment has its policy and procedures',
  ),
  'CA-2': partial(
    'Les mesures en place sont évaluées selon un plan',
    'Measures in place are assessed by a plan',
  ),
  'CA-2(1)': manual('Les évaluateurs sont indépendants', 'Assessors are independent'),
  'CA-2(2)': manual(
    'Des évaluations poussées complètent le plan',
    'Deeper assessments complete the plan',
  ),
  'CA-3': manual(
    'Un accord encadre les échanges entre systèmes',
    'An agreement governs what systems exchange',
  ),
  'CA-3(6)': manual(
    'Un transfert n’a lieu qu’une fois autorisé',
    'A transfer takes place once allowed only',
  ),
  'CA-5': manual(
    'Les corrections à faire ont un plan et des dates',
    'Corrections to make have a plan and dates',
  ),
  'CA-6': manual(
    'Un responsable accepte le risque avant l’usage',
    'Someone in charge accepts the risk before use',
  ),
  'CA-7': partial('La sécurité est suivie en continu', 'Security is followed without pause'),
  'CA-7(1)': manual(
    'Des tiers indépendants assurent ce suivi',
    'Independent people do the following',
  ),
  'CA-7(3)': partial('Les tendances orientent le suivi', 'Trends steer what is followed'),
  'CA-7(4)': partial(
    'Le suivi couvre l’effet, le respect et les changements',
    'What works, what is kept, what changes: all followed',
  ),
  'CA-7(5)': partial(
    'La cohérence des règles en place est vérifiée',
    'Rules in place are checked to agree',
  ),
  'CA-7(6)': partial('Le suivi est outillé', 'Tools do the following'),
  'CA-8': manual('Des tests d’intrusion ont lieu', 'Break-in tests take place'),
  'CA-8(1)': manual('Les testeurs sont indépendants', 'Testers are independent'),
  'CA-8(2)': manual('Une équipe joue l’attaquant', 'A team plays the attacker'),
  'CA-9': partial(
    'Les liaisons internes sont connues et autorisées',
    'Internal links are known and allowed',
  ),
  'CA-9(1)': partial(
    'Une liaison interne est vérifiée avant d’être établie',
    'An internal link is checked before it is made',
  ),
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
  'RA-3(4)': partial('L’analyse outillée prédit des risques', 'Tooled analysis foretells risks'),
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
