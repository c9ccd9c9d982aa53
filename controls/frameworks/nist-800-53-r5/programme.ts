import { manual, partial } from '../framework.ts';

/** PM: the security and privacy programme of the whole organisation. */
export const programme = {
  'PM-1': manual(
    'Un programme de sécurité couvre toute l’organisation',
    'A security programme covers the whole organisation',
  ),
  'PM-2': manual('Un dirigeant répond de la sécurité', 'A leader answers for security'),
  'PM-3': manual('Les moyens nécessaires sont budgétés', 'The means needed are budgeted'),
  'PM-4': manual(
    'Les plans de correction sont suivis ensemble',
    'Plans of correction are followed together',
  ),
  'PM-5': manual(
    'Les systèmes de l’organisation sont recensés',
    'Systems of the organisation are listed',
  ),
  'PM-6': manual('L’effet des mesures est chiffré', 'The effect of measures is counted'),
  'PM-7': manual(
    'L’architecture d’entreprise tient compte de la sécurité',
    'Enterprise design takes security into account',
  ),
  'PM-8': manual(
    'Les infrastructures critiques ont leur plan',
    'Critical infrastructure has its plan',
  ),
  'PM-9': manual(
    'Une stratégie dit comment traiter les risques',
    'A strategy says how to treat risks',
  ),
  'PM-10': manual('Les autorisations d’usage sont gérées', 'Permissions to operate are managed'),
  'PM-11': manual(
    'Les processus métier disent leurs besoins de protection',
    'Business processes state what protection they need',
  ),
  'PM-12': manual(
    'Un programme vise les menaces internes',
    'A programme deals with insider threats',
  ),
  'PM-13': manual('Les spécialistes sont recrutés et formés', 'Specialists are hired and trained'),
  'PM-14': manual(
    'Essais, formation et suivi sont planifiés',
    'Tests, training and watch are planned',
  ),
  'PM-15': manual('L’organisation échange avec ses pairs', 'The organisation talks with its peers'),
  'PM-16': manual('La connaissance des menaces est partagée', 'Knowledge of threats is shared'),
  'PM-17': manual(
    'Les données sensibles confiées à des tiers sont protégées',
    'Sensitive data held by others is protected',
  ),
  'PM-18': manual('Un programme de vie privée existe', 'A privacy programme exists'),
  'PM-19': manual('Un dirigeant répond de la vie privée', 'A leader answers for privacy'),
  'PM-20': partial(
    'Le public trouve les informations de vie privée',
    'The public can find privacy information',
  ),
  'PM-21': manual(
    'Les communications de données à des tiers sont consignées',
    'Disclosures of data to others are recorded',
  ),
  'PM-22': manual(
    'La qualité des données personnelles est gérée',
    'The quality of personal data is managed',
  ),
  'PM-23': manual('Une instance gouverne les données', 'A body governs data'),
  'PM-24': manual(
    'Une instance examine les croisements de fichiers',
    'A body examines the matching of files',
  ),
  'PM-25': manual(
    'Essais et recherche usent peu de données personnelles',
    'Tests and research use little personal data',
  ),
  'PM-26': manual('Les plaintes sont reçues et traitées', 'Complaints are received and dealt with'),
  'PM-27': manual('Des rapports sur la vie privée sont rendus', 'Reports on privacy are made'),
  'PM-28': manual('Le cadre de l’analyse de risque est posé', 'The frame of risk work is set'),
  'PM-29': manual(
    'Un dirigeant répond de la gestion des risques',
    'A leader answers for risk management',
  ),
  'PM-30': manual(
    'Une stratégie couvre les risques des fournisseurs',
    'A strategy covers supplier risks',
  ),
  'PM-31': manual(
    'Une stratégie dit ce qui est suivi en continu',
    'A strategy says what is followed without pause',
  ),
  'PM-32': manual(
    'Un système sert à ce pour quoi il fut fait',
    'A system serves what it was made for',
  ),
} as const;
