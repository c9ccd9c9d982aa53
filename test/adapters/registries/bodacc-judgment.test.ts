import { describe, expect, it } from 'vitest';
import { effectOf, planMonthsIn } from '#adapters/registries/bodacc-judgment.ts';

describe('the label of a judgment', () => {
  it.each([
    ["Jugement d'ouverture de liquidation judiciaire", 'opens-liquidation'],
    [
      'Jugement de conversion en liquidation judiciaire de la procédure de sauvegarde',
      'opens-liquidation',
    ],
    ['Jugement de reprise de la procédure de liquidation judiciaire', 'opens-liquidation'],
    ['Jugement d’ouverture d’une procédure de redressement judiciaire', 'opens-recovery'],
    [
      'Jugement de conversion en redressement judiciaire de la procédure de sauvegarde',
      'opens-recovery',
    ],
    ["Jugement d'extension d'une procédure de sauvegarde", 'opens-safeguard'],
    ["Autre jugement d'ouverture", 'opens-other'],
    ["Jugement de clôture pour insuffisance d'actif", 'closes-insufficient-assets'],
    ['Jugement de clôture pour extinction du passif', 'closes'],
    ['Jugement mettant fin à la procédure de redressement judiciaire', 'closes'],
    ['Jugement modifiant le plan de sauvegarde', 'adopts-plan'],
    ['Jugement arrêtant un plan de cession', 'sells-business'],
    ['Jugement prononçant la résolution du plan de redressement', 'fails-plan'],
    [
      'Jugement prononçant la résolution du plan de cession et la liquidation judiciaire',
      'fails-plan-to-liquidation',
    ],
    [
      'Jugement prononçant la résolution du plan de sauvegarde et le redressement judiciaire',
      'fails-plan-to-recovery',
    ],
    ['Jugement de faillite personnelle Loi de 1985', 'sanctions-person'],
    ["Arrêt de la cour d'appel infirmant une décision soumise à publicité", 'overturns'],
    [
      "Liste des créances nées après le jugement d'ouverture d'une procédure de liquidation judiciaire",
      'administrative',
    ],
    ["Autre arrêt de la Cour d'Appel", 'undecidable'],
    ['Autre jugement prononçant', 'undecidable'],
    ['', 'undecidable'],
    ['Une formule que personne n’a prévue', 'undecidable'],
  ])('%s: %s', (label, effect) => {
    expect(effectOf(label, null)).toBe(effect);
  });
});

describe('the complement of a judgment', () => {
  it.each([
    ['Ouvre la procedure de redressement', 'opens-recovery'],
    [
      "Prononce l'ouverture d'une procédure de liquidation judiciaire simplifiée",
      'opens-liquidation',
    ],
    ['Convertit le redressement judiciaire en liquidation judiciaire', 'opens-liquidation'],
    [
      'Met fin au redressement judiciaire et prononce la liquidation judiciaire',
      'opens-liquidation',
    ],
    [
      "Prononce la clôture de la liquidation judiciaire pour insuffisance d'actif",
      'closes-insufficient-assets',
    ],
    ["Rejette la demande d'ouverture d'une liquidation judiciaire", 'undecidable'],
    ["Dit n'y avoir lieu à ouverture d'un redressement judiciaire", 'undecidable'],
    ["Ordonne la prolongation de la période d'observation", 'undecidable'],
    ['...', 'undecidable'],
  ])('%s: %s', (complement, effect) => {
    expect(effectOf('Autre jugement et ordonnance', complement)).toBe(effect);
  });

  it('does not overrule a label that tells', () => {
    expect(effectOf('Jugement de plan de redressement', 'Prononce la liquidation judiciaire')).toBe(
      'adopts-plan',
    );
  });

  it.each([
    ['durée du plan : 8 ans', 96],
    ['pour une durée de 18 mois', 18],
    ['Commissaire à l’exécution du plan : Me X', null],
    [null, null],
  ])('tells how long a plan runs: %s', (complement, months) => {
    expect(planMonthsIn(complement)).toBe(months);
  });
});
