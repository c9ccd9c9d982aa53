import { manual, partial } from '../framework.ts';

/** Measures 27 to 42: administration, travel, updates, watch. `.R` is the reinforced variant. */
export const operations = {
  '27': partial(
    'Une machine d’administration n’accède pas à internet',
    'An administration machine has no internet access',
  ),
  '27.R': manual(
    'Renforcé : l’administration a ses postes à elle',
    'Reinforced: administration has machines of its own',
  ),
  '28': partial(
    'L’administration passe par un réseau à part',
    'Administration uses a network apart',
  ),
  '28.R': partial(
    'Renforcé : ce réseau est physique, ou chiffré de bout en bout',
    'Reinforced: that network is physical, or encrypted throughout',
  ),
  '29': partial(
    'Peu de personnes administrent leur propre poste',
    'Few people administer their own machine',
  ),
  '30': manual(
    'Un appareil nomade est protégé du vol et des regards',
    'A travelling device is safe from theft and prying eyes',
  ),
  '30.R': manual(
    'Renforcé : les secrets de l’appareil nomade sont gardés à part',
    'Reinforced: the secrets of a travelling device are kept apart',
  ),
  '31': partial(
    'Les données sensibles sont chiffrées où elles reposent',
    'Sensitive data is encrypted where it rests',
  ),
  '32': partial(
    'Un poste nomade rejoint le réseau par un tunnel chiffré',
    'A travelling machine joins through an encrypted tunnel',
  ),
  '32.R': partial(
    'Renforcé : hors du tunnel, rien ne sort du poste',
    'Reinforced: outside the tunnel, nothing leaves the machine',
  ),
  '33': manual('Téléphones et tablettes ont leurs règles', 'Phones and tablets have their rules'),
  '33.R': manual(
    'Renforcé : une console gère les mobiles',
    'Reinforced: a console manages mobiles',
  ),
  '34': partial('Les mises à jour suivent une règle écrite', 'Updates follow a written rule'),
  '35': partial(
    'La fin de support d’un logiciel est prévue',
    'The end of support of software is foreseen',
  ),
  '36': partial(
    'Les composants importants tiennent des journaux',
    'Important components keep logs',
  ),
  '36.R': partial(
    'Renforcé : les journaux sont réunis à part et étudiés',
    'Reinforced: logs are gathered apart and studied',
  ),
  '37': partial('Ce qui est critique est sauvegardé', 'What is critical is backed up'),
  '37.R': partial('Renforcé : la restauration est essayée', 'Reinforced: restoring is tried'),
  '38.R': manual(
    'Renforcé : des audits ont lieu et leurs suites sont tenues',
    'Reinforced: audits take place and are followed up',
  ),
  '39': manual(
    'Un référent sécurité est nommé et connu de tous',
    'A security contact is named and known to all',
  ),
  '40': manual(
    'Un incident se traite selon une procédure',
    'An incident is handled by a procedure',
  ),
  '41.R': manual(
    'Renforcé : les risques sont analysés dans les formes',
    'Reinforced: risks are formally analysed',
  ),
  '42.R': manual(
    'Renforcé : les produits qualifiés par l’ANSSI ont la préférence',
    'Reinforced: products qualified by ANSSI come first',
  ),
} as const;
