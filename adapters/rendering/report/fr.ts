import { frBodacc, frSirene, frVies } from './fr-sources.ts';
import { frenchSpacing } from './french-spacing.ts';
import type { ReportTexts } from './texts.ts';

const evidence: ReportTexts['evidence'] = {
  title: 'Preuves',
  introduction:
    'Chaque registre public a été interrogé à l’heure indiquée. Sa réponse brute est conservée telle quelle ; son empreinte SHA-256 permet de prouver qu’elle n’a pas changé.',
  maskedIntroduction:
    'Les éléments d’identité sont masqués : la personne a demandé une diffusion partielle de ses données à l’INSEE.',
  sourceNames: {
    sirene: 'SIRENE, répertoire des entreprises (INSEE)',
    bodacc: 'BODACC, annonces civiles et commerciales (DILA)',
    vies: 'VIES, numéros de TVA (Commission européenne)',
  },
  sourceShortNames: { sirene: 'SIRENE', bodacc: 'BODACC', vies: 'VIES' },
  status: 'État',
  answered: 'A répondu',
  silent: { unavailable: 'N’a pas répondu', unreadable: 'Réponse illisible' },
  silenceIsNoAbsence: {
    unavailable:
      'Un silence n’est pas une absence : rien ne peut être conclu de cette source, ni pour ni contre le fournisseur. Elle sera interrogée de nouveau et un nouveau rapport remplacera celui-ci.',
    unreadable:
      'Une réponse est arrivée, mais elle n’a pas pu être lue avec certitude. Elle est conservée ; rien n’en est déduit, ni pour ni contre le fournisseur.',
  },
  code: 'code',
  askedAt: 'Consultée le',
  answers: 'Réponses brutes conservées',
  noAnswerKept: 'Aucune réponse n’a été reçue : il n’y a rien à conserver.',
  address: 'Adresse interrogée',
  receivedAt: 'Reçue le',
  size: 'Taille',
  bytes: (count) => `${count}\u00a0octets`,
  fingerprint: 'Empreinte SHA-256',
  notGiven: 'non communiqué',
};

const rules: ReportTexts['rules'] = {
  title: 'Règles de décision',
  introduction: (examined, fired) =>
    `Le verdict est calculé, sans intervention humaine, par des règles publiées. Règles examinées :\u00a0${examined}. Règles déclenchées :\u00a0${fired}.`,
  none: 'Aucune règle ne s’est déclenchée : rien, dans les réponses reçues, ne s’oppose au verdict VERT.',
  rule: 'Règle',
  gives: 'Conséquence',
  says: 'Constat',
  settles: 'Ce qui changerait la conclusion',
  facts: 'Faits retenus :',
  fired: 'Règles déclenchées',
  applied: 'Jeu de règles appliqué',
  version: 'Version des règles',
  fingerprint: 'Empreinte des règles (SHA-256)',
  count: 'Nombre de règles',
};

const seal: ReportTexts['seal'] = {
  title: 'Sceau et vérification',
  howTo: 'Comment vérifier ce rapport',
  online: {
    title: 'En ligne',
    text: 'Ouvrez l’adresse ci-dessous ou scannez le code de la première page, puis déposez ce fichier PDF. L’empreinte est calculée dans votre navigateur : le fichier ne quitte pas votre poste. Aucun compte n’est demandé.',
  },
  command: {
    title: 'En ligne de commande',
    text: 'Sur tout poste équipé de Node.js :',
    line: 'npx probant verify rapport.pdf',
  },
  offline: {
    title: 'Sans connexion et sans nous',
    text: 'Le fichier de sceau (JSON), téléchargeable à l’adresse de vérification, contient l’empreinte SHA-256 de ce PDF et une signature RSASSA-PSS (SHA-256) de sa forme canonique (RFC 8785). Avec la clé publique de Probant, tout outil de cryptographie peut la contrôler, ou notre outil, sans réseau :',
    line: 'npx probant verify rapport.pdf --seal rapport.seal.json --key cle.pem',
  },
  what: 'Ce que le sceau prouve, et ce qu’il ne prouve pas',
  isSeal:
    'Le sceau de ce rapport est un cachet technique : il prouve que le fichier n’a pas été modifié depuis son émission par Probant, et ce que les registres ont répondu aux heures indiquées.',
  isNot:
    'Il ne constitue ni un cachet ni une signature d’un autre niveau au sens du règlement eIDAS. Il ne garantit ni l’exactitude des registres, ni la solvabilité du fournisseur, ni ce qui s’est passé après l’émission.',
  supersedes:
    'Un rapport plus récent peut remplacer celui-ci. La page de vérification indique toujours s’il est en vigueur, remplacé ou révoqué.',
  identifiers: 'Identification du rapport',
  verdict: 'Verdict scellé',
  address: 'Adresse de vérification',
};

const texts: ReportTexts = {
  documentTitle: (name, siren) => `Rapport de vigilance : ${name}, SIREN ${siren}`,
  documentSubject: 'Évaluation d’un fournisseur à partir des registres publics',
  kind: 'Rapport de vigilance fournisseur',
  pageOf: { page: 'Page', of: 'sur' },
  identity: {
    masked: 'Identité masquée',
    withheld: 'non reproduit : SIRENE n’a pas confirmé que cette identité peut être diffusée',
    unknown: 'Dénomination non communiquée',
  },
  siren: 'SIREN',
  vatNumber: 'TVA',
  checksumOverridden:
    'La clé de contrôle de ce SIREN est fausse ; le demandeur a confirmé le numéro.',
  judgedOn: 'Jugé au',
  issuedAt: 'Émis le',
  verdictWord: { VERT: 'VERT', ROUGE: 'ROUGE', GRIS: 'GRIS' },
  verdictSentence: {
    VERT: 'rien ne s’oppose à ce fournisseur dans les registres consultés.',
    ROUGE: 'un fait inscrit aux registres s’oppose à ce fournisseur.',
    GRIS: 'les registres ne permettent pas de conclure.',
  },
  gives: { ROUGE: 'ROUGE', GRIS: 'GRIS', note: 'Attention' },
  reasons: {
    title: 'Motifs',
    none: 'Toutes les sources ont répondu et aucune règle ne conduit à ROUGE ni à GRIS.',
    settles: 'Pour lever ce motif :',
    more: (count) => `Et ${count} de plus : voir « Règles de décision ».`,
  },
  attention: {
    title: 'Points d’attention',
    none: 'Aucun. Un point d’attention informe sans changer le verdict.',
  },
  limits: {
    title: 'Ce que ce rapport ne couvre pas',
    covered: {
      name: 'Faits d’immatriculation',
      all: 'Couverts par ce rapport',
      some: (silent) => `Couverts en partie : ${silent} n’a pas conclu`,
    },
    urssaf: {
      name: 'Attestation de vigilance Urssaf',
      state: 'Non couverte : à demander au fournisseur',
    },
    workers: {
      name: 'Liste nominative des travailleurs étrangers',
      state: 'Non couverte : à demander au fournisseur',
    },
    law: 'Code du travail, article D8222-5 : ces pièces sont dues à partir de 5 000 € hors taxes, à la conclusion du contrat puis tous les six mois. Ce rapport ne les remplace pas.',
  },
  sources: 'Sources',
  check: {
    title: 'Vérifier ce rapport',
    scan: 'Scannez le code ou ouvrez l’adresse : la réponse est publique, immédiate et sans compte.',
    qrCode: 'Code QR de l’adresse de vérification',
    token: 'Numéro du rapport',
  },
  evidence,
  sirene: frSirene,
  bodacc: frBodacc,
  vies: frVies,
  rules,
  seal,
};

export const fr: ReportTexts = frenchSpacing(texts);
