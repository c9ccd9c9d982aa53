import type { VerdictRule } from './verdict-rule.ts';

/** What BODACC publishes about the life of a unit outside collective procedures. */
export const lifeRules: readonly VerdictRule[] = [
  {
    id: 'bodacc-struck-off',
    version: '1',
    gives: 'ROUGE',
    when: { struckOff: { is: true } },
    text: {
      fr: 'L’entreprise a été radiée du registre du commerce, au plus tard le {struckOffBy}, jour de la publication.',
      en: 'The business was struck off the trade register, at the latest on {struckOffBy}, the day of publication.',
    },
    settles: {
      fr: 'Une nouvelle immatriculation publiée après cette radiation, ou l’annulation de l’annonce, modifierait ce constat.',
      en: 'A new registration published later, or an annulled notice, would change this finding.',
    },
  },
  {
    id: 'bodacc-dissolution',
    version: '1',
    gives: 'GRIS',
    when: { dissolved: { is: true } },
    text: {
      fr: 'La dissolution de l’entreprise a été publiée le {dissolvedOn} : elle est en cours de liquidation amiable ou de transmission.',
      en: 'The dissolution of the business was published on {dissolvedOn}: it is winding up or being absorbed.',
    },
    settles: {
      fr: 'Demandez qui reprend les contrats et jusqu’à quand l’entreprise peut s’engager.',
      en: 'Ask who takes over the contracts and how long the business may still commit itself.',
    },
  },
  {
    id: 'bodacc-incomplete',
    version: '1',
    gives: 'GRIS',
    when: { noticesUnread: { atLeast: 1 } },
    text: {
      fr: 'Toutes les annonces du BODACC n’ont pas pu être lues : il en manque {noticesUnread}.',
      en: 'Not every BODACC notice could be read: {noticesUnread} are missing.',
    },
    settles: {
      fr: 'Consultez la liste complète des annonces sur le site du BODACC.',
      en: 'Read the full list of notices on the BODACC website.',
    },
  },
  {
    id: 'bodacc-business-sold',
    version: '1',
    gives: 'note',
    when: { businessSold: { is: true } },
    text: {
      fr: 'L’entreprise a vendu ou apporté un fonds de commerce (annonce du {businessSoldOn}).',
      en: 'The business sold or contributed a going concern (notice of {businessSoldOn}).',
    },
    settles: {
      fr: 'Vérifiez que l’activité que vous achetez n’est pas partie avec le fonds.',
      en: 'Check that the activity you buy did not leave with it.',
    },
  },
  {
    id: 'bodacc-accounts-late',
    version: '1',
    gives: 'note',
    when: { filesAccounts: { is: true }, accountsAgeInMonths: { atLeast: 24 } },
    text: {
      fr: 'Aucun dépôt de comptes annuels publié pour un exercice clos depuis moins de {accountsAgeInMonths} mois. Dernier exercice publié : {accountsClosedOn}.',
      en: 'No filing of annual accounts was published for a year that closed less than {accountsAgeInMonths} months ago. Last year-end published: {accountsClosedOn}.',
    },
    settles: {
      fr: 'Demandez les derniers comptes : leur confidentialité est permise, leur dépôt reste obligatoire.',
      en: 'Ask for the latest accounts: keeping them confidential is legal, filing them is still required.',
    },
  },
];
