import { framework, manual, partial } from './framework.ts';

/** 45 CFR part 164, subpart C: sections and standards. Titles are ours. */
export const hipaa = framework({
  id: 'hipaa-security-rule',
  name: 'HIPAA Security Rule',
  edition: '45 CFR 164',
  requirements: {
    '164.308': manual('Garanties d’organisation', 'Safeguards of organisation'),
    '164.308(a)(1)': partial(
      'Les violations sont prévenues, repérées et corrigées',
      'Violations are prevented, noticed and corrected',
    ),
    '164.308(a)(2)': manual(
      'Un responsable de la sécurité est désigné',
      'Someone is named to answer for security',
    ),
    '164.308(a)(3)': partial(
      'Le personnel n’accède qu’à ce qu’il lui faut',
      'Staff reach what they need only',
    ),
    '164.308(a)(4)': partial(
      'L’accès aux données de santé est autorisé selon des règles',
      'Access to health data is granted by rules',
    ),
    '164.308(a)(5)': manual('Tout le personnel est formé', 'All staff are trained'),
    '164.308(a)(6)': partial(
      'Les incidents sont traités et consignés',
      'Incidents are handled and recorded',
    ),
    '164.308(a)(7)': partial('Les données survivent à un sinistre', 'Data survives a disaster'),
    '164.308(a)(8)': partial(
      'La sécurité est réévaluée au fil du temps',
      'Security is assessed again over time',
    ),
    '164.308(b)(1)': manual(
      'Les sous-traitants s’engagent par écrit',
      'Associates commit in writing',
    ),
    '164.310': manual('Garanties matérielles', 'Safeguards of premises and hardware'),
    '164.310(a)': manual('L’entrée des locaux est limitée', 'Entry to premises is limited'),
    '164.310(b)': manual('L’usage d’un poste est défini', 'What a workstation is for is set out'),
    '164.310(c)': manual(
      'L’accès physique aux postes est limité',
      'Physical access to workstations is limited',
    ),
    '164.310(d)': partial(
      'Appareils et supports sont suivis et effacés',
      'Devices and media are followed and wiped',
    ),
    '164.312': partial('Garanties techniques', 'Safeguards of technology'),
    '164.312(a)': partial(
      'Seuls les ayants droit atteignent les données',
      'Only those with rights reach the data',
    ),
    '164.312(b)': partial(
      'L’activité des systèmes est enregistrée et examinée',
      'System activity is recorded and examined',
    ),
    '164.312(c)': partial(
      'Les données ne sont ni altérées ni détruites à tort',
      'Data is not wrongly altered or destroyed',
    ),
    '164.312(d)': partial(
      'Qui demande l’accès prouve son identité',
      'Whoever asks for access proves who they are',
    ),
    '164.312(e)(1)': partial(
      'Les données sont protégées en chemin',
      'Data is protected on its way',
    ),
    '164.314': manual('Exigences envers les partenaires', 'Demands on partners'),
    '164.314(a)': manual('Le contrat oblige le sous-traitant', 'The contract binds the associate'),
    '164.314(b)': manual(
      'Un régime collectif oblige son promoteur',
      'A group plan binds its sponsor',
    ),
    '164.316': manual('Règles écrites et preuves', 'Written rules and proof'),
    '164.316(a)': manual(
      'Des règles et procédures sont en place',
      'Rules and procedures are in place',
    ),
    '164.316(b)': manual(
      'Les écrits sont conservés et tenus à jour',
      'Records are kept and up to date',
    ),
  },
});
