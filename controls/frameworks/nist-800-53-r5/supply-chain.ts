import { manual } from '../framework.ts';

/** SR: suppliers, where components come from and how they end. */
export const supplyChain = {
  'SR-1': manual(
    'Les fournisseurs ont leur politique et leurs procédures',
    'Suppliers have their policy and procedures',
  ),
  'SR-2': manual(
    'Un plan couvre les risques d’approvisionnement',
    'A plan covers the risks of supply',
  ),
  'SR-2(1)': manual('Une équipe suit ces risques', 'A team follows those risks'),
  'SR-3': manual(
    'Des mesures protègent la chaîne d’approvisionnement',
    'Measures protect the supply chain',
  ),
  'SR-4': manual('L’origine des composants est connue', 'Where components come from is known'),
  'SR-5': manual('La manière d’acheter réduit les risques', 'The way of buying lowers risks'),
  'SR-6': manual('Les fournisseurs sont évalués', 'Suppliers are assessed'),
  'SR-7': manual('Les achats n’en disent pas trop', 'Buying does not tell too much'),
  'SR-8': manual('Un fournisseur prévient en cas d’atteinte', 'A supplier tells of a compromise'),
  'SR-9': manual('Un composant altéré se remarque', 'A component that was altered shows'),
  'SR-9(1)': manual(
    'Cette protection couvre tout le cycle de vie',
    'That protection covers the whole life cycle',
  ),
  'SR-10': manual('Les composants sont inspectés', 'Components are inspected'),
  'SR-11': manual('Les contrefaçons sont écartées', 'Counterfeits are kept out'),
  'SR-11(1)': manual(
    'Le personnel sait reconnaître une contrefaçon',
    'Staff can recognise a counterfeit',
  ),
  'SR-11(2)': manual(
    'Un composant en réparation reste sous contrôle',
    'A component under repair stays under control',
  ),
  'SR-12': manual('La mise au rebut suit une procédure', 'Disposal follows a procedure'),
} as const;
