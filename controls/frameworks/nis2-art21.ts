import { framework, manual, partial } from './framework.ts';

/** Directive (EU) 2022/2555, article 21. Titles are ours. */
export const nis2 = framework({
  id: 'nis2-art21',
  name: 'NIS 2, article 21',
  edition: '2022/2555',
  requirements: {
    'Article 21': manual(
      'Gérer les risques cyber par des mesures',
      'Managing cyber risk through measures',
    ),
    '21.1': manual(
      'Les mesures sont adaptées et proportionnées',
      'Measures are fitting and in proportion',
    ),
    '21.1.sp2': manual(
      'Le niveau de sécurité répond aux risques, à l’état de l’art et au coût',
      'The level of security answers risk, the state of the art and cost',
    ),
    '21.2': manual(
      'Les mesures couvrent tous les dangers, et dix domaines au moins',
      'Measures cover all hazards, and ten fields at least',
    ),
    '21.2.a': manual(
      'Les risques sont analysés, la sécurité a ses règles',
      'Risks are analysed, security has its rules',
    ),
    '21.2.b': partial('Les incidents sont traités', 'Incidents are dealt with'),
    '21.2.c': partial(
      'L’activité continue : sauvegardes, reprise, crise',
      'Business goes on: backups, recovery, crisis',
    ),
    '21.2.d': manual(
      'Les fournisseurs directs sont pris en compte',
      'Direct suppliers are taken into account',
    ),
    '21.2.e': partial(
      'Systèmes acquis, faits et tenus avec sécurité, failles comprises',
      'Systems bought, made and kept with security, flaws included',
    ),
    '21.2.f': partial(
      'L’efficacité des mesures est évaluée',
      'It is assessed whether measures work',
    ),
    '21.2.g': partial('Hygiène de base et formation', 'Basic hygiene and training'),
    '21.2.h': partial('Le chiffrement suit des règles', 'Encryption follows rules'),
    '21.2.i': partial(
      'Personnel, droits d’accès et biens sont gérés',
      'Staff, access rights and assets are managed',
    ),
    '21.2.j': partial(
      'Second facteur et communications protégées',
      'A second factor and protected communications',
    ),
    '21.3': manual(
      'Les faiblesses propres à chaque fournisseur sont pesées',
      'The weaknesses of each supplier are weighed',
    ),
    '21.4': manual(
      'Un écart constaté est corrigé sans tarder',
      'A gap that is found is closed without delay',
    ),
    '21.5': manual(
      'La Commission précise les exigences techniques',
      'The Commission spells out technical demands',
    ),
  },
});
