import { manual, partial } from '../framework.ts';

/** CA: assessing, allowing and following what is in place. */
export const assessment = {
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
    'Independent people do that watching',
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
  'CA-7(6)': partial('Le suivi est outillé', 'Tools help to follow'),
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
} as const;
