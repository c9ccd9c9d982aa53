import { manual, partial } from '../framework.ts';

/** Requirement 12: policy, risk, people, third parties and incidents. */
export const organisation = {
  '12.1': manual('Une politique de sécurité est en vigueur', 'A security policy is in force'),
  '12.1.1': manual(
    'La politique de sécurité est publiée, à jour et connue',
    'The security policy is published, current and known',
  ),
  '12.1.2': manual(
    'La politique de sécurité est revue chaque année',
    'The security policy is reviewed each year',
  ),
  '12.1.3': manual(
    'La politique de sécurité dit les rôles, et chacun accepte le sien',
    'The security policy names roles, and each accepts their own',
  ),
  '12.1.4': manual('Un dirigeant répond de la sécurité', 'An executive answers for security'),
  '12.2': manual('L’usage des moyens fournis est défini', 'How provided means are used is set out'),
  '12.2.1': manual(
    'Des règles d’usage sont écrites pour chaque technologie',
    'Rules of use are written for each technology',
  ),
  '12.3': manual(
    'Les risques sont reconnus, évalués et traités',
    'Risks are recognised, assessed and treated',
  ),
  '12.3.1': manual(
    'Une analyse justifie chaque fréquence laissée libre',
    'An analysis justifies each frequency left open',
  ),
  '12.3.2': manual(
    'Une analyse justifie chaque exigence tenue autrement',
    'An analysis justifies each requirement met another way',
  ),
  '12.3.3': partial(
    'Les chiffrements employés sont recensés et revus',
    'Ciphers in use are listed and reviewed',
  ),
  '12.3.4': partial(
    'Matériels et logiciels sont revus chaque année',
    'Hardware and software are reviewed each year',
  ),
  '12.4': manual('La conformité est conduite', 'Compliance is steered'),
  '12.4.1': manual(
    'La direction d’un prestataire répond de la conformité',
    'The executives of a provider answer for compliance',
  ),
  '12.4.2': manual(
    'Un prestataire vérifie chaque trimestre que tout est fait',
    'A provider checks each quarter that all is done',
  ),
  '12.4.2.1': manual(
    'Cette vérification trimestrielle est écrite et signée',
    'That quarterly check is written and signed',
  ),
  '12.5': partial('Le périmètre est écrit et vérifié', 'The scope is written and checked'),
  '12.5.1': partial('Les composants du périmètre sont recensés', 'Components in scope are listed'),
  '12.5.2': manual(
    'Le périmètre est confirmé chaque année et à tout grand changement',
    'The scope is confirmed each year and at each large change',
  ),
  '12.5.2.1': manual(
    'Un prestataire confirme son périmètre tous les six mois',
    'A provider confirms its scope every six months',
  ),
  '12.5.3': manual(
    'Un prestataire qui se réorganise revoit son périmètre',
    'A provider that reorganises reviews its scope',
  ),
  '12.6': manual('Sensibiliser à la sécurité ne s’arrête jamais', 'Security awareness never stops'),
  '12.6.1': manual('Un programme de sensibilisation existe', 'An awareness programme exists'),
  '12.6.2': manual(
    'Le programme de sensibilisation est revu chaque année',
    'The awareness programme is reviewed each year',
  ),
  '12.6.3': manual(
    'Chacun est formé à l’arrivée puis chaque année',
    'Everyone is trained on arrival, then each year',
  ),
  '12.6.3.1': manual(
    'La formation traite de l’hameçonnage et de la manipulation',
    'Training covers phishing and manipulation',
  ),
  '12.6.3.2': manual('La formation traite des règles d’usage', 'Training covers the rules of use'),
  '12.7': manual(
    'Le personnel est vérifié contre le risque interne',
    'Staff are vetted against risk from within',
  ),
  '12.7.1': manual(
    'Qui atteindra les données de carte est vérifié avant embauche',
    'Whoever will reach card data is vetted before hiring',
  ),
  '12.8': manual('Le risque des prestataires est géré', 'The risk of providers is managed'),
  '12.8.1': manual(
    'Les prestataires et leurs services sont recensés',
    'Providers and their services are listed',
  ),
  '12.8.2': manual('Un écrit engage chaque prestataire', 'A written agreement binds each provider'),
  '12.8.3': manual(
    'Un prestataire est examiné avant d’être engagé',
    'A provider is examined before it is engaged',
  ),
  '12.8.4': manual(
    'La conformité des prestataires est suivie chaque année',
    'The compliance of providers is followed each year',
  ),
  '12.8.5': manual(
    'Qui remplit quelle exigence, client ou prestataire, est écrit',
    'Who meets which requirement, customer or provider, is written',
  ),
  '12.9': manual(
    'Les prestataires soutiennent la conformité de leurs clients',
    'Providers support the compliance of their customers',
  ),
  '12.9.1': manual(
    'Un prestataire reconnaît sa charge par écrit',
    'A provider acknowledges its duty in writing',
  ),
  '12.9.2': manual(
    'Un prestataire répond aux questions sur sa conformité',
    'A provider answers questions about its compliance',
  ),
  '12.10': manual('Un incident est traité aussitôt', 'An incident is dealt with at once'),
  '12.10.1': manual(
    'Un plan de réponse aux incidents est prêt',
    'An incident response plan is ready',
  ),
  '12.10.2': manual(
    'Le plan de réponse est revu et essayé chaque année',
    'The response plan is reviewed and tried each year',
  ),
  '12.10.3': manual('Quelqu’un peut répondre à toute heure', 'Someone can respond at any hour'),
  '12.10.4': manual(
    'Ceux qui répondent aux incidents sont formés',
    'Those who respond to incidents are trained',
  ),
  '12.10.4.1': manual(
    'Une analyse de risque dit quand les former',
    'A risk analysis says when to train them',
  ),
  '12.10.5': partial(
    'Le plan de réponse couvre les alertes de surveillance',
    'The response plan covers monitoring alerts',
  ),
  '12.10.6': manual(
    'Le plan de réponse évolue avec ce qu’on apprend',
    'The response plan evolves with what is learnt',
  ),
  '12.10.7': manual(
    'Un numéro de carte trouvé où il ne doit pas être est traité',
    'A card number found where it should not be is dealt with',
  ),
} as const;
