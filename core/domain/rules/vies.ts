import type { VerdictRule } from './verdict-rule.ts';

export const viesRules: readonly VerdictRule[] = [
  {
    id: 'vies-invalid-given',
    version: '1',
    gives: 'ROUGE',
    when: { vatAnswer: { is: 'invalid' }, vatProvenance: { is: 'given' } },
    text: {
      fr: 'VIES répond que le numéro de TVA fourni, {vatNumber}, n’est pas valide.',
      en: 'VIES answers that the VAT number supplied, {vatNumber}, is not valid.',
    },
    settles: {
      fr: 'Faites corriger le numéro par le fournisseur ; son service des impôts peut confirmer l’attribution.',
      en: 'Have the supplier correct the number; its tax office can confirm what was issued.',
    },
  },
  {
    id: 'vies-other-company',
    version: '1',
    gives: 'ROUGE',
    when: { vatOwner: { is: 'other-company' } },
    text: {
      fr: 'Le numéro de TVA fourni, {vatNumber}, contient le SIREN d’une autre entreprise que {siren}.',
      en: 'The VAT number supplied, {vatNumber}, contains the SIREN of a business other than {siren}.',
    },
    settles: {
      fr: 'Demandez au fournisseur son propre numéro, et pourquoi il facture sous celui d’un tiers.',
      en: 'Ask the supplier for its own number, and why it invoices under somebody else’s.',
    },
  },
  {
    id: 'vies-number-without-siren',
    version: '1',
    gives: 'GRIS',
    when: { vatOwner: { is: 'no-siren' } },
    text: {
      fr: 'Le numéro de TVA fourni, {vatNumber}, est monégasque : il ne peut pas être rattaché au SIREN {siren}.',
      en: 'The VAT number supplied, {vatNumber}, is Monegasque: it cannot be tied to SIREN {siren}.',
    },
    settles: {
      fr: 'Demandez le numéro de TVA français de l’entreprise.',
      en: 'Ask for the French VAT number of the business.',
    },
  },
  {
    id: 'vies-invalid-derived',
    version: '1',
    gives: 'GRIS',
    when: { vatAnswer: { is: 'invalid' }, vatProvenance: { is: 'derived' } },
    unless: { vatDuty: { oneOf: ['small', 'often-exempt'] } },
    text: {
      fr: 'Le numéro de TVA calculé depuis le SIREN, {vatNumber}, n’est pas valide selon VIES, alors que cette forme d’entreprise est en principe assujettie.',
      en: 'The VAT number computed from the SIREN, {vatNumber}, is not valid in VIES, although this kind of business is normally liable to VAT.',
    },
    settles: {
      fr: 'Demandez le numéro de TVA qui figure sur ses factures, ou la mention qui justifie l’exonération.',
      en: 'Ask for the VAT number printed on its invoices, or for the wording that justifies the exemption.',
    },
  },
  {
    id: 'vies-name-differs',
    version: '1',
    gives: 'GRIS',
    when: { nameMatch: { is: 'far' } },
    text: {
      fr: 'VIES et SIRENE ne donnent pas le même nom : « {nameInVies} » d’un côté, « {nameInSirene} » de l’autre.',
      en: 'VIES and SIRENE give different names: “{nameInVies}” in one, “{nameInSirene}” in the other.',
    },
    settles: {
      fr: 'Un changement de nom récent l’explique souvent : l’extrait Kbis fait foi.',
      en: 'A recent change of name often explains it: the Kbis extract is authoritative.',
    },
  },
  {
    id: 'vies-not-registered-small',
    version: '1',
    gives: 'note',
    when: {
      vatAnswer: { is: 'invalid' },
      vatProvenance: { is: 'derived' },
      vatDuty: { is: 'small' },
    },
    text: {
      fr: 'Pas de numéro de TVA valide : c’est habituel pour un entrepreneur individuel en franchise en base.',
      en: 'No valid VAT number: this is usual for a sole trader below the VAT threshold.',
    },
    settles: {
      fr: 'Ses factures doivent porter « TVA non applicable, art. 293 B du CGI » ; sinon, demandez son numéro.',
      en: 'Its invoices must read “TVA non applicable, art. 293 B du CGI”; otherwise ask for its number.',
    },
  },
  {
    id: 'vies-not-registered-exempt',
    version: '1',
    gives: 'note',
    when: {
      vatAnswer: { is: 'invalid' },
      vatProvenance: { is: 'derived' },
      vatDuty: { is: 'often-exempt' },
    },
    text: {
      fr: 'Pas de numéro de TVA valide : cette forme d’organisme est souvent hors du champ de la TVA ou exonérée.',
      en: 'No valid VAT number: this kind of body is often outside the scope of VAT or exempt.',
    },
    settles: {
      fr: 'Si ses factures portent de la TVA, demandez le numéro correspondant.',
      en: 'If its invoices charge VAT, ask for the matching number.',
    },
  },
];
