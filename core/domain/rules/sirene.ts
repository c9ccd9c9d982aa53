import type { VerdictRule } from './verdict-rule.ts';

export const sireneRules: readonly VerdictRule[] = [
  {
    id: 'sirene-ceased',
    version: '1',
    gives: 'ROUGE',
    when: { unitState: { is: 'ceased' } },
    text: {
      fr: 'SIRENE donne cette entreprise comme cessée : elle n’existe plus. Date de cessation : {ceasedOn}.',
      en: 'SIRENE records this business as ceased: it no longer exists. Date of cessation: {ceasedOn}.',
    },
    settles: {
      fr: 'Demandez au fournisseur le SIREN sous lequel il exerce aujourd’hui, ou un avis de situation récent de l’INSEE.',
      en: 'Ask the supplier for the SIREN it trades under today, or for a recent INSEE status notice.',
    },
  },
  {
    id: 'sirene-unknown',
    version: '1',
    gives: 'GRIS',
    when: { unit: { oneOf: ['unknown-unit', 'opposed'] } },
    text: {
      fr: 'SIRENE ne montre aucune entreprise sous le numéro {siren} : il est inconnu, ou son titulaire s’oppose à la diffusion. Vu de l’extérieur, rien ne distingue les deux.',
      en: 'SIRENE shows no business under number {siren}: it is unknown, or its holder objects to publication. The two look the same from outside.',
    },
    settles: {
      fr: 'Demandez au fournisseur son avis de situation INSEE : il peut l’obtenir même s’il s’oppose à la diffusion.',
      en: 'Ask the supplier for its INSEE status notice: it can obtain one even when it objects to publication.',
    },
  },
  {
    id: 'sirene-superseded',
    version: '1',
    gives: 'GRIS',
    when: { unit: { is: 'superseded' } },
    text: {
      fr: 'Ce SIREN a été remplacé par un autre. Numéro successeur : {successor}.',
      en: 'This SIREN was replaced by another one. Successor: {successor}.',
    },
    settles: {
      fr: 'Relancez la vérification sur le numéro successeur et faites corriger le dossier du fournisseur.',
      en: 'Run the check again on the successor and have the supplier file corrected.',
    },
  },
  {
    id: 'sirene-not-yet-created',
    version: '1',
    gives: 'GRIS',
    when: { unit: { is: 'not-yet-created' } },
    text: {
      fr: 'SIRENE fait commencer cette entreprise le {createdOn}, après le jour examiné.',
      en: 'SIRENE has this business start on {createdOn}, after the day under examination.',
    },
    settles: {
      fr: 'Recommencez la vérification une fois l’entreprise créée.',
      en: 'Check again once the business exists.',
    },
  },
  {
    id: 'sirene-head-office-closed',
    version: '1',
    gives: 'GRIS',
    when: { unitState: { is: 'active' }, headOffice: { is: 'closed' } },
    text: {
      fr: 'L’entreprise est active, mais l’établissement de son siège est fermé (SIRET : {headOfficeSiret}).',
      en: 'The business is active, but its head office is closed (SIRET: {headOfficeSiret}).',
    },
    settles: {
      fr: 'Vérifiez l’adresse actuelle du siège auprès du fournisseur : un transfert est peut-être en cours d’enregistrement.',
      en: 'Check the current head office address with the supplier: a move may be awaiting registration.',
    },
  },
  {
    id: 'sirene-partial-diffusion',
    version: '1',
    gives: 'note',
    when: { diffusion: { is: 'partial' } },
    text: {
      fr: 'Cette entreprise est en diffusion partielle : son identité et son adresse ne peuvent être ni montrées ni republiées.',
      en: 'This business is under partial publication: its identity and address may be neither shown nor republished.',
    },
    settles: {
      fr: 'Rien n’est à corriger. Pour relier ce rapport à une personne, demandez-lui son avis de situation INSEE.',
      en: 'Nothing needs correcting. To tie this report to a person, ask for their INSEE status notice.',
    },
  },
  {
    id: 'sirene-recent',
    version: '1',
    gives: 'note',
    when: { ageInDays: { below: 180 }, unitState: { is: 'active' } },
    unless: { unit: { is: 'not-yet-created' } },
    text: {
      fr: 'Entreprise récente : créée le {createdOn}, soit {ageInDays} jours avant le jour examiné. Elle n’a pas encore d’historique.',
      en: 'Recent business: created on {createdOn}, {ageInDays} days before the day under examination. It has no track record yet.',
    },
    settles: {
      fr: 'Le temps y répondra. D’ici là, des références ou un acompte limité réduisent le risque.',
      en: 'Time will tell. Until then, references or a small down payment reduce the risk.',
    },
  },
  {
    id: 'sirene-cessation-date-unknown',
    version: '1',
    gives: 'note',
    when: { unitState: { is: 'ceased' }, cessationDate: { is: 'unknown' } },
    text: {
      fr: 'SIRENE ne conserve pas la date de cessation de cette entreprise. Aucune autre date ne doit en tenir lieu.',
      en: 'SIRENE holds no cessation date for this business. No other date should be taken for it.',
    },
    settles: {
      fr: 'L’avis de radiation ou le greffe peut donner la date.',
      en: 'The striking-off notice or the court registry may give the date.',
    },
  },
  {
    id: 'subject-checksum-overridden',
    version: '1',
    gives: 'note',
    when: { checksumOverridden: { is: true } },
    text: {
      fr: 'La clé de contrôle du SIREN {siren} est fausse. La vérification a été faite à la demande expresse de l’utilisateur.',
      en: 'The check digit of SIREN {siren} is wrong. The check was made because the user insisted.',
    },
    settles: {
      fr: 'Relisez le numéro sur un document du fournisseur.',
      en: 'Read the number again on one of the supplier’s documents.',
    },
  },
];
