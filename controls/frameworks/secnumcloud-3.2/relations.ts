import { manual, partial } from '../framework.ts';

/** Chapters 15 to 19: third parties, incidents, continuity, compliance, the customer. */
export const relations = {
  '15.1': manual(
    'Les tiers qui participent au service sont connus',
    'Third parties to the service are known',
  ),
  '15.2': manual(
    'Les accords avec les tiers fixent leur sécurité',
    'Agreements with third parties set their security',
  ),
  '15.3': manual(
    'Les services des tiers sont suivis et revus',
    'Third-party services are followed and reviewed',
  ),
  '15.4': manual('Un changement chez un tiers est suivi', 'A change at a third party is followed'),
  '15.5': manual('Chacun s’engage au secret', 'Everyone commits to secrecy'),
  '16.1': manual(
    'Qui répond aux incidents, et comment, est fixé',
    'Who answers incidents, and how, is settled',
  ),
  '16.2': manual(
    'Tout évènement se signale, au client aussi',
    'Any event is reported, to the customer too',
  ),
  '16.3': partial('Les évènements sont évalués et classés', 'Events are assessed and ranked'),
  '16.4': manual('Les incidents sont traités jusqu’au bout', 'Incidents are handled to the end'),
  '16.5': manual('Les incidents passés servent à progresser', 'Past incidents serve to improve'),
  '16.6': partial(
    'Les preuves d’un incident sont conservées',
    'The evidence of an incident is kept',
  ),
  '17.1': manual(
    'La continuité du service est organisée',
    'Continuity of the service is organised',
  ),
  '17.2': manual('Le plan de continuité est appliqué', 'The continuity plan is carried out'),
  '17.3': manual('Le plan de continuité est éprouvé', 'The continuity plan is put to the test'),
  '17.4': partial(
    'Les moyens de traitement sont doublés selon le besoin',
    'Processing means are doubled as needed',
  ),
  '17.5': partial(
    'La configuration de l’infrastructure est sauvegardée',
    'The configuration of the infrastructure is backed up',
  ),
  '17.6': partial(
    'Le client dispose d’un moyen de sauvegarde',
    'The customer is given a means of backup',
  ),
  '18.1': manual(
    'La loi et les contrats applicables sont connus',
    'Applicable law and contracts are known',
  ),
  '18.2': manual('Des audits indépendants ont lieu', 'Independent audits take place'),
  '18.3': manual(
    'Les responsables vérifient le respect des règles',
    'Those in charge check that rules are kept',
  ),
  '18.4': partial('La conformité technique est vérifiée', 'Technical compliance is verified'),
  '19.1': manual(
    'Un contrat lie le prestataire et son client',
    'A contract binds provider and customer',
  ),
  '19.2': partial(
    'Les données restent dans l’Union européenne',
    'Data stays in the European Union',
  ),
  '19.3': manual('Le service se présente en français', 'The service speaks French'),
  '19.4': manual(
    'À la fin du contrat, les données sont effacées',
    'When the contract ends, data is erased',
  ),
  '19.5': manual(
    'Les données personnelles sont protégées selon le droit',
    'Personal data is protected as law demands',
  ),
  '19.6': manual(
    'Aucun droit étranger à l’Union n’a prise sur le service',
    'No law from outside the Union has a hold on the service',
  ),
} as const;
