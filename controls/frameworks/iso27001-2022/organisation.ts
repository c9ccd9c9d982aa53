import { manual, partial } from '../framework.ts';

/** A.5: what the organisation decides. */
export const organisation = {
  'A.5.1': manual(
    'Les règles de sécurité sont écrites, approuvées et connues',
    'Security rules are written, approved and known',
  ),
  'A.5.2': manual(
    'Chacun sait ce dont il répond en sécurité',
    'Everyone knows what they answer for',
  ),
  'A.5.3': partial(
    'Nul ne cumule des pouvoirs qui se contrôlent l’un l’autre',
    'Nobody holds two powers that check each other',
  ),
  'A.5.4': manual(
    'La direction exige que les règles soient suivies',
    'Managers demand that rules be followed',
  ),
  'A.5.5': manual(
    'On sait quelle autorité prévenir, et comment',
    'It is known which authority to call, and how',
  ),
  'A.5.6': manual(
    'L’équipe échange avec ses pairs spécialistes',
    'The team talks with specialist peers',
  ),
  'A.5.7': partial('Les menaces sont suivies et étudiées', 'Threats are followed and studied'),
  'A.5.8': manual('Tout projet traite de sa sécurité', 'Every project deals with its security'),
  'A.5.9': partial(
    'Les biens sont recensés et ont un responsable',
    'Assets are listed and have an owner',
  ),
  'A.5.10': manual('Les règles d’usage des biens sont fixées', 'Rules for handling assets are set'),
  'A.5.11': manual(
    'Qui part rend ce qui lui fut confié',
    'Those who leave hand back what they were given',
  ),
  'A.5.12': manual(
    'L’information est classée selon son importance',
    'Information is sorted by how much it matters',
  ),
  'A.5.13': partial(
    'L’information porte la marque de sa classe',
    'Information bears the mark of its class',
  ),
  'A.5.14': partial('L’information circule selon des règles', 'Information travels by set rules'),
  'A.5.15': partial('Qui accède à quoi suit des règles', 'Who may reach what follows rules'),
  'A.5.16': partial(
    'Une identité est suivie de sa création à sa fin',
    'An identity is followed from birth to end',
  ),
  'A.5.17': partial(
    'Mots de passe et secrets sont remis et gardés avec soin',
    'Passwords and secrets are issued and kept with care',
  ),
  'A.5.18': partial(
    'Les droits sont donnés, revus et retirés',
    'Rights are given, reviewed and withdrawn',
  ),
  'A.5.19': manual(
    'Les risques venus des fournisseurs sont traités',
    'Risks that come with suppliers are treated',
  ),
  'A.5.20': manual(
    'Les contrats disent ce que la sécurité exige',
    'Contracts state what security demands',
  ),
  'A.5.21': manual(
    'Les risques de la chaîne numérique sont traités',
    'Risks along the digital supply chain are treated',
  ),
  'A.5.22': manual(
    'Les services des fournisseurs sont suivis dans le temps',
    'Supplier services are followed over time',
  ),
  'A.5.23': partial(
    'Le cloud est choisi, utilisé et quitté selon des règles',
    'Cloud is chosen, used and left by set rules',
  ),
  'A.5.24': manual('La réponse aux incidents est prête', 'The answer to incidents is ready'),
  'A.5.25': partial(
    'Un évènement est jugé : incident ou non',
    'An event is judged: incident or not',
  ),
  'A.5.26': manual(
    'Un incident reçoit la réponse prévue',
    'An incident gets the answer that was planned',
  ),
  'A.5.27': manual('Chaque incident sert de leçon', 'Each incident teaches something'),
  'A.5.28': partial(
    'Les preuves sont recueillies et gardées intactes',
    'Proof is gathered and kept whole',
  ),
  'A.5.29': manual('La sécurité tient pendant une crise', 'Security holds through a crisis'),
  'A.5.30': partial(
    'L’informatique peut reprendre dans les délais voulus',
    'Systems can come back within the time set',
  ),
  'A.5.31': manual(
    'Les obligations de droit et de contrat sont connues',
    'Duties under law and contract are known',
  ),
  'A.5.32': manual(
    'Les droits d’auteur et licences sont respectés',
    'Licences and authors’ rights are respected',
  ),
  'A.5.33': partial(
    'Les documents à conserver sont protégés',
    'Documents that must be kept are protected',
  ),
  'A.5.34': partial('Les données personnelles sont protégées', 'Personal data is protected'),
  'A.5.35': manual('Un regard extérieur revoit la sécurité', 'An outside eye reviews security'),
  'A.5.36': partial('Le respect des règles est vérifié', 'It is checked that rules are followed'),
  'A.5.37': manual('Les modes opératoires sont écrits', 'Ways of working are written down'),
} as const;
