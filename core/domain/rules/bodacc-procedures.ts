import type { VerdictRule } from './verdict-rule.ts';

/** What the collective procedures of a unit lead to: Code de commerce, book VI. */
export const procedureRules: readonly VerdictRule[] = [
  {
    id: 'bodacc-liquidation-open',
    version: '1',
    gives: 'ROUGE',
    when: { procedure: { is: 'liquidation' } },
    text: {
      fr: 'Une liquidation judiciaire est ouverte depuis le {procedureSince} (tribunal : {procedureCourt} ; annonce : {procedureNotice}).',
      en: 'A court-ordered liquidation has been open since {procedureSince} (court: {procedureCourt}; notice: {procedureNotice}).',
    },
    settles: {
      fr: 'Seuls une clôture pour extinction du passif, un arrêt qui infirme le jugement ou l’annulation de l’annonce y changeraient quelque chose.',
      en: 'Only a closure with all debts paid, an appeal overturning the judgment or an annulled notice would change this.',
    },
  },
  {
    id: 'bodacc-closure-insufficient-assets',
    version: '1',
    gives: 'ROUGE',
    when: { procedure: { is: 'closed-insufficient-assets' } },
    text: {
      fr: 'La liquidation a été clôturée pour insuffisance d’actif le {procedureSince} : les créanciers n’ont pas été payés (annonce : {procedureNotice}).',
      en: 'The liquidation was closed for insufficient assets on {procedureSince}: creditors were left unpaid (notice: {procedureNotice}).',
    },
    settles: {
      fr: 'Seules une reprise de la procédure ou l’annulation de l’annonce modifieraient ce constat.',
      en: 'Only a reopened procedure or an annulled notice would change this finding.',
    },
  },
  {
    id: 'bodacc-plan-failed',
    version: '1',
    gives: 'ROUGE',
    when: { planFailed: { is: true } },
    text: {
      fr: 'Le plan accordé à l’entreprise a été résolu le {planFailedOn} : elle n’a pas tenu ses engagements.',
      en: 'The plan granted to the business was terminated on {planFailedOn}: it did not keep its commitments.',
    },
    settles: {
      fr: 'Un nouveau plan arrêté par le tribunal, ou un arrêt infirmatif, modifierait ce constat.',
      en: 'A new plan adopted by the court, or an appeal overturning the decision, would change this finding.',
    },
  },
  {
    id: 'bodacc-recovery-open',
    version: '1',
    gives: 'GRIS',
    when: { procedure: { is: 'recovery' } },
    text: {
      fr: 'Un redressement judiciaire est ouvert depuis le {procedureSince}, sans plan à ce jour (tribunal : {procedureCourt} ; annonce : {procedureNotice}).',
      en: 'A court-supervised recovery has been open since {procedureSince}, with no plan yet (court: {procedureCourt}; notice: {procedureNotice}).',
    },
    settles: {
      fr: 'Demandez le jugement qui autorise la poursuite de l’activité et les coordonnées de l’administrateur judiciaire.',
      en: 'Ask for the judgment that lets the business carry on, and for the administrator’s contact details.',
    },
  },
  {
    id: 'bodacc-procedure-open',
    version: '1',
    gives: 'GRIS',
    when: { procedure: { is: 'other' } },
    text: {
      fr: 'Une procédure collective est ouverte depuis le {procedureSince} ; l’annonce n’en dit pas clairement la nature (annonce : {procedureNotice}).',
      en: 'A collective procedure has been open since {procedureSince}; the notice does not say clearly which kind (notice: {procedureNotice}).',
    },
    settles: {
      fr: 'Demandez le jugement d’ouverture au fournisseur ou au greffe.',
      en: 'Ask the supplier or the court registry for the opening judgment.',
    },
  },
  {
    id: 'bodacc-undecidable',
    version: '1',
    gives: 'GRIS',
    when: { undecidable: { is: true } },
    text: {
      fr: 'Une décision du {undecidableOn} a été publiée sans que sa portée puisse être lue dans l’annonce (annonce : {undecidableNotice}).',
      en: 'A decision of {undecidableOn} was published, but its effect cannot be read from the notice (notice: {undecidableNotice}).',
    },
    settles: {
      fr: 'Lisez la décision elle-même : le greffe en délivre copie.',
      en: 'Read the decision itself: the court registry issues copies.',
    },
  },
  {
    id: 'bodacc-appeal-overturned',
    version: '1',
    gives: 'GRIS',
    when: { overturned: { is: true } },
    text: {
      fr: 'Une cour d’appel a infirmé une décision publiée sur cette entreprise (arrêt du {overturnedOn}). L’annonce ne dit pas toujours laquelle.',
      en: 'A court of appeal overturned a published decision on this business (ruling of {overturnedOn}). The notice does not always say which one.',
    },
    settles: {
      fr: 'Demandez l’arrêt : il dit quelle décision tombe et ce qui la remplace.',
      en: 'Ask for the ruling: it says which decision falls and what replaces it.',
    },
  },
  {
    id: 'bodacc-personal-sanction',
    version: '1',
    gives: 'ROUGE',
    when: { sanctioned: { is: true }, unitKind: { is: 'sole-trader' } },
    text: {
      fr: 'L’entrepreneur a été frappé d’une faillite personnelle ou d’une interdiction de gérer (décision du {sanctionedOn}).',
      en: 'The sole trader was made personally bankrupt or banned from managing a business (decision of {sanctionedOn}).',
    },
    settles: {
      fr: 'Un relèvement prononcé par le tribunal, ou le terme de la sanction, est à justifier par le fournisseur.',
      en: 'The supplier would have to prove that the court lifted the sanction or that it has run out.',
    },
  },
  {
    id: 'bodacc-personal-sanction-company',
    version: '1',
    gives: 'GRIS',
    when: { sanctioned: { is: true } },
    unless: { unitKind: { is: 'sole-trader' } },
    text: {
      fr: 'Une faillite personnelle ou une interdiction de gérer a été publiée à propos de cette entreprise (décision du {sanctionedOn}). Elle vise un dirigeant, peut-être ancien.',
      en: 'A personal bankruptcy or a management ban was published about this business (decision of {sanctionedOn}). It concerns a director, possibly a former one.',
    },
    settles: {
      fr: 'Vérifiez sur un extrait Kbis récent qui dirige l’entreprise aujourd’hui.',
      en: 'Check on a recent Kbis extract who runs the business today.',
    },
  },
  {
    id: 'bodacc-safeguard-open',
    version: '1',
    gives: 'note',
    when: { procedure: { is: 'safeguard' } },
    text: {
      fr: 'Une sauvegarde est ouverte depuis le {procedureSince}. L’entreprise n’est pas en cessation des paiements et poursuit son activité.',
      en: 'A safeguard procedure has been open since {procedureSince}. The business can pay its debts as they fall due and trades normally.',
    },
    settles: {
      fr: 'Suivez l’issue de la procédure : plan, clôture ou conversion.',
      en: 'Watch how the procedure ends: plan, closure or conversion.',
    },
  },
  {
    id: 'bodacc-plan-running',
    version: '1',
    gives: 'note',
    when: { procedure: { is: 'plan' } },
    text: {
      fr: 'L’entreprise exécute un plan arrêté le {procedureSince}. Fin prévue : {planEndsOn}.',
      en: 'The business is carrying out a plan adopted on {procedureSince}. Expected end: {planEndsOn}.',
    },
    settles: {
      fr: 'La bonne fin du plan lève ce point ; sa résolution donnerait ROUGE.',
      en: 'Completing the plan clears this point; its termination would give ROUGE.',
    },
  },
  {
    id: 'bodacc-liquidation-closed',
    version: '1',
    gives: 'note',
    when: { procedure: { is: 'liquidation-closed' } },
    text: {
      fr: 'Une liquidation judiciaire a été close le {procedureSince} autrement que pour insuffisance d’actif.',
      en: 'A court-ordered liquidation ended on {procedureSince}, other than for insufficient assets.',
    },
    settles: {
      fr: 'Le jugement de clôture dit si les dettes ont été payées.',
      en: 'The closing judgment says whether the debts were paid.',
    },
  },
];
