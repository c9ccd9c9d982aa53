import { type FictionalCompany, type FictionalNotice, sarl, sas } from './company.ts';

const judged = (
  publishedOn: string,
  date: string,
  nature: string,
  more: { readonly family?: string; readonly complement?: string } = {},
): FictionalNotice => ({
  family: 'collective',
  publishedOn,
  judgment: {
    family: more.family ?? 'Jugement d’ouverture',
    nature,
    date,
    ...withText(more.complement),
  },
});

const withText = (complement: string | undefined) => (complement ? { complement } : {});

const accounts: FictionalNotice = {
  family: 'dpc',
  publishedOn: '2026-05-19',
  accountsClosedOn: '2025-12-31',
};

/** Their collective procedures, from the opening to every end. */
export const insolventCompanies: readonly FictionalCompany[] = [
  {
    ...sarl,
    siren: '001682665',
    name: 'BOULANGERIE SAINT-AURÉLIEN',
    activity: '10.71C',
    createdOn: '2013-06-03',
    street: ['2', 'RUE', 'DU FOUR'],
    postcode: '87000',
    city: 'LIMOGES',
    court: 'Greffe du Tribunal de Commerce de Limoges',
    notices: [
      accounts,
      judged('2026-09-15', '2026-09-08', 'Jugement d’ouverture de liquidation judiciaire'),
    ],
    expected: { verdict: 'ROUGE', rules: ['bodacc-liquidation-open'] },
  },
  {
    ...sas,
    siren: '001719772',
    name: 'BÂTI-SUD MÉRAC',
    activity: '41.20B',
    createdOn: '2010-02-15',
    street: ['77', 'AVENUE', 'JEAN-MOULIN'],
    postcode: '31000',
    city: 'TOULOUSE',
    court: 'Greffe du Tribunal de Commerce de Toulouse',
    notices: [
      accounts,
      judged('2023-03-02', '21/02/2023', 'Jugement d’ouverture de liquidation judiciaire'),
      judged('2025-11-27', '2025-11-18', 'Jugement de clôture pour insuffisance d’actif', {
        family: 'Jugement de clôture',
      }),
    ],
    expected: { verdict: 'ROUGE', rules: ['bodacc-closure-insufficient-assets'] },
  },
  {
    ...sas,
    siren: '001846880',
    name: 'FONDERIES DE LA BRESLE',
    activity: '24.51Z',
    createdOn: '1987-11-30',
    street: ['1', 'RUE', 'DES FORGES'],
    postcode: '76260',
    city: 'EU',
    court: 'Greffe du Tribunal de Commerce de Dieppe',
    notices: [
      accounts,
      judged(
        '2026-07-21',
        '7 juillet 2026',
        'Jugement d’ouverture d’une procédure de redressement judiciaire',
      ),
    ],
    expected: { verdict: 'GRIS', rules: ['bodacc-recovery-open'] },
  },
  {
    ...sarl,
    siren: '002137115',
    name: 'CHAUDRONNERIE PÉLISSIER',
    activity: '25.29Z',
    createdOn: '2001-03-26',
    street: ['19', 'RUE', 'DU GÉNÉRAL FOY'],
    postcode: '42000',
    city: 'SAINT-ÉTIENNE',
    court: 'Greffe du Tribunal de Commerce de Saint-Étienne',
    notices: [
      accounts,
      judged(
        '2023-10-10',
        '2023-09-27',
        'Jugement d’ouverture d’une procédure de redressement judiciaire',
      ),
      judged('2024-10-17', '2024-10-02', 'Jugement arrêtant le plan de redressement', {
        family: 'Jugement arrêtant un plan',
        complement: 'Jugement arrêtant le plan de redressement, durée du plan : 8 ans.',
      }),
    ],
    expected: { verdict: 'VERT', rules: ['bodacc-plan-running'] },
  },
  {
    ...sas,
    siren: '002264224',
    name: 'TEXTILES VERMANDOIS',
    activity: '13.20Z',
    createdOn: '1994-08-22',
    street: ['6', 'RUE', 'DE LA FILATURE'],
    postcode: '02100',
    city: 'SAINT-QUENTIN',
    court: 'Greffe du Tribunal de Commerce de Saint-Quentin',
    notices: [
      accounts,
      judged(
        '2022-02-08',
        '2022-01-28',
        'Jugement d’ouverture d’une procédure de redressement judiciaire',
      ),
      judged('2023-02-14', '2023-02-03', 'Jugement arrêtant le plan de redressement'),
      judged(
        '2026-03-12',
        '2026-02-27',
        'Jugement prononçant la résolution du plan de redressement et la liquidation judiciaire',
      ),
    ],
    expected: { verdict: 'ROUGE', rules: ['bodacc-liquidation-open', 'bodacc-plan-failed'] },
  },
  {
    ...sas,
    siren: '002391332',
    name: 'OPTIQUE VALMONDOISE',
    activity: '47.78A',
    createdOn: '2006-01-09',
    street: ['33', 'GRANDE RUE', 'CHARLES-DE-GAULLE'],
    postcode: '95760',
    city: 'VALMONDOIS',
    court: 'Greffe du Tribunal des Activités Économiques de Pontoise',
    notices: [
      accounts,
      judged('2026-06-04', '1er juin 2026', 'Jugement d’ouverture d’une procédure de sauvegarde'),
    ],
    expected: { verdict: 'VERT', rules: ['bodacc-safeguard-open'] },
  },
  {
    ...sarl,
    siren: '002555555',
    name: 'SERRURERIE LACOMBE-FORT',
    activity: '43.32B',
    createdOn: '2009-09-14',
    street: ['52', 'COURS', 'DE LA SOMME'],
    postcode: '33000',
    city: 'BORDEAUX',
    court: 'Greffe du Tribunal des Activités Économiques de Bordeaux',
    notices: [
      accounts,
      judged('2026-08-05', '2026-07-23', 'Jugement d’ouverture de liquidation judiciaire'),
      { family: 'collective', publishedOn: '2026-08-26', type: 'annulation', corrects: 1 },
    ],
    expected: { verdict: 'VERT', rules: [] },
  },
  {
    ...sarl,
    siren: '003264223',
    name: 'CARROSSERIE MONTAUT',
    activity: '45.20A',
    createdOn: '2015-12-01',
    street: ['110', 'ROUTE', 'DE TOULOUSE'],
    postcode: '32000',
    city: 'AUCH',
    court: 'Greffe du Tribunal de Commerce d’Auch',
    notices: [
      accounts,
      judged('2026-10-06', '2026-09-25', 'Autre jugement et ordonnance', {
        family: 'Extrait de jugement',
        complement: 'Ordonnance rendue sur requête du ministère public.',
      }),
    ],
    expected: { verdict: 'GRIS', rules: ['bodacc-undecidable'] },
  },
  {
    siren: '004391330',
    name: 'BRUNO DELORME-VIAL',
    person: { firstName: 'BRUNO', lastName: 'DELORME-VIAL' },
    legalForm: '1000',
    formLabel: 'Entrepreneur individuel',
    activity: '45.11Z',
    createdOn: '2012-07-16',
    street: ['9', 'RUE', 'DES ÉTATS-UNIS'],
    postcode: '38000',
    city: 'GRENOBLE',
    court: 'Greffe du Tribunal de Commerce de Grenoble',
    notices: [
      judged('2025-05-22', '2025-05-09', 'Jugement d’interdiction de gérer', {
        family: 'Jugement de sanction',
      }),
    ],
    expected: { verdict: 'ROUGE', rules: ['bodacc-personal-sanction'] },
  },
];
