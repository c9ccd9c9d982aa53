export const publicPages = {
  'landing.title': 'Ce que disent les registres, scellé.',
  'landing.lead':
    'Probant interroge les registres publics sur un fournisseur, rend un verdict motivé et scelle le rapport. Quiconque le reçoit peut le vérifier, sans compte et même hors ligne.',
  'landing.verify': 'Vérifier un rapport',
  'landing.checkTitle': 'Vous avez reçu un rapport ? Vérifiez-le ici.',
  'landing.stepsTitle': 'Comment la preuve se construit',
  'landing.step.ask': 'Les sources répondent',
  'landing.step.ask.says':
    'SIRENE, BODACC et VIES sont interrogés en même temps. Chaque réponse brute est conservée, avec son heure et son empreinte SHA-256.',
  'landing.step.judge': 'Des règles publiées tranchent',
  'landing.step.judge.says':
    'Vert, Rouge ou Gris : le verdict découle de règles numérotées que vous pouvez lire. Chacune dit ce qui la ferait changer.',
  'landing.step.seal': 'Le rapport est scellé',
  'landing.step.seal.says':
    'Le PDF et ses données sont signés. Un QR code mène à la vérification, que votre navigateur recalcule lui-même.',
  'landing.limitsTitle': 'Ce que Probant ne prouve pas',
  'landing.limits.law':
    'Un rapport porte sur l’immatriculation. Il ne remplace ni l’attestation de vigilance de l’Urssaf, ni la liste nominative des salariés étrangers que demande l’article D8222-5 du Code du travail, dès 5 000 € hors taxes puis tous les six mois.',
  'landing.limits.grey':
    'Une source muette n’est jamais prise pour une bonne nouvelle : sans réponse de toutes les sources, le verdict est Gris.',
  'landing.limits.seal':
    'Le sceau est technique : il montre que rien n’a changé depuis la signature. Ce n’est pas une signature électronique qualifiée.',
  'landing.limits.rules': 'Lire les règles du verdict',

  'specimen.tag': 'Spécimen',
  'specimen.name': 'Société fictive SAS',
  'specimen.sentence': 'rien ne s’oppose à travailler avec ce fournisseur.',
  'specimen.sirene': 'Entreprise active depuis 2014',
  'specimen.bodacc': 'Aucune procédure collective',
  'specimen.vies': 'Numéro de TVA valide',
  'specimen.caption': 'Exemple de rapport scellé, pour une société qui n’existe pas',

  'rules.title': 'Les règles du verdict',
  'rules.lead':
    'Le verdict ne dépend que des réponses des registres et des règles ci-dessous. Leur version et leur empreinte figurent dans chaque rapport scellé.',
  'rules.vert':
    'Rouge l’emporte sur Gris, et Gris sur Vert. Vert n’est jamais un choix par défaut : il faut une réponse de chaque source et aucune règle déclenchée.',
  'rules.version': 'Version en vigueur',
  'rules.hash': 'Empreinte SHA-256',
  'rules.ROUGE': 'Une seule de ces règles suffit à rendre le verdict Rouge.',
  'rules.GRIS': 'Ces règles empêchent de conclure : une personne doit regarder.',
  'rules.note': 'Des points d’attention, qui ne changent pas la couleur.',
  'rules.loading': 'Lecture des règles en vigueur…',

  'api.title': 'L’API de Probant',
  'api.lead':
    'Tout ce que fait cette application passe par l’API que voici. Les erreurs suivent la RFC 9457 et portent un code stable.',
  'api.version': 'Version {version}',
  'api.loading': 'Lecture de la description de l’API…',
  'api.unreadable': 'La description de l’API est illisible',
  'api.access': 'Qui peut appeler',
  'api.access.public': 'Tout le monde, sans compte',
  'api.rate': 'Débit',
  'api.rate.says': '{limit} appels par {seconds, plural, one {seconde} other {# secondes}}',
  'api.idempotent': 'Obligatoire : la même clé ne lance jamais deux fois la même demande',
  'api.csrf': 'Obligatoire depuis une session de navigateur',
  'api.parameters': 'Paramètres',
  'api.body': 'Corps de la demande',
  'api.required': 'obligatoire',
  'api.group.system': 'Service',
  'api.group.identity': 'Identité',
  'api.group.companies': 'Entreprises',
  'api.group.assessments': 'Évaluations',
  'api.group.audits': 'Audits',
  'api.group.verification': 'Vérification',
  'api.group.other': 'Autres',
};
