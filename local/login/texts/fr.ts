export const fr = {
  'language.name': 'Français',
  home: "Probant, retour à l'accueil",
  skip: 'Aller au formulaire',
  footer: "Les comptes restent sur cette machine ; les mots de passe n'y sont gardés que hachés.",
  wrong: 'Erreur',
  required: 'Ce champ est nécessaire.',

  'sign-in.title': 'Se connecter',
  'sign-in.submit': 'Se connecter',
  'sign-in.refused': "L'adresse ou le mot de passe ne correspond pas.",
  'sign-in.forgot': 'Mot de passe oublié ?',
  'sign-in.no-account': 'Pas encore de compte ?',
  'sign-in.register': 'Créer un compte',

  'register.title': 'Créer un compte',
  'register.lead': 'Nous vérifions votre adresse par un code, puis vous êtes connecté.',
  'register.submit': 'Recevoir le code',
  'register.account': 'Déjà un compte ?',
  'register.sign-in': 'Se connecter',

  'confirm.title': 'Confirmer votre adresse',
  'confirm.lead':
    'Un code à six chiffres a été envoyé à {email}. Il est valable {minutes} minutes.',
  'confirm.submit': 'Confirmer et continuer',
  'confirm.resend': 'Envoyer un nouveau code',
  'confirm.resent': 'Un nouveau code a été envoyé. Le précédent ne vaut plus.',
  'confirm.change': "Changer d'adresse",

  'forgot.title': 'Mot de passe oublié',
  'forgot.lead':
    'Indiquez votre adresse : nous vous envoyons un code pour choisir un nouveau mot de passe.',
  'forgot.submit': 'Recevoir le code',
  'forgot.back': 'Retour à la connexion',

  'reset.title': 'Nouveau mot de passe',
  'reset.lead':
    'Si un compte existe pour {email}, un code à six chiffres y a été envoyé. Il est valable {minutes} minutes.',
  'reset.effect': 'Vos autres sessions seront fermées.',
  'reset.submit': 'Changer et se connecter',
  'reset.again': 'Demander un autre code',

  'mail.where':
    'Sur cette machine, aucun courriel ne part : il est déposé, au format .eml, dans le dossier',

  'field.name': 'Nom et prénom',
  'field.email': 'Adresse e-mail',
  'field.password': 'Mot de passe',
  'field.new-password': 'Nouveau mot de passe',
  'field.code': 'Code à six chiffres',
  'hint.password':
    'Au moins {least} caractères, espaces compris : une phrase convient bien. Ni votre adresse, ni les mêmes caractères répétés.',

  'name-missing': 'Indiquez votre nom.',
  'name-long': 'Ce nom dépasse 100 caractères.',
  'email-invalid': 'Cette adresse est incomplète. Exemple : nom@entreprise.fr',
  'password-missing': 'Indiquez votre mot de passe.',
  'password-short': 'Ce mot de passe compte moins de {least} caractères.',
  'password-long': 'Ce mot de passe dépasse {most} caractères.',
  'password-weak': 'Ce mot de passe répète les mêmes caractères ou contient votre adresse.',
  'code-wrong': 'Ce code ne correspond pas. Vérifiez les six chiffres du dernier courriel.',
  'code-spent': 'Ce code ne vaut plus. Demandez-en un nouveau.',
  wait: "Trop d'essais. Réessayez dans {delay}.",
  'wait.one': '{count} seconde',
  'wait.many': '{count} secondes',
  'wait.minutes': '{count} minutes',

  'demo.title': 'Comptes de démonstration',
  'demo.password': 'Mot de passe pour tous',

  'signed-out.title': 'Vous êtes déconnecté',
  'signed-out.text': 'Cette page peut être fermée.',
  'error.title': 'La connexion ne peut pas continuer',
  'error.expired':
    "Cette page de connexion a expiré, ou a été ouverte dans un autre navigateur. Rien n'est perdu : recommencez depuis Probant.",
  'error.form':
    "Ce formulaire ne vient pas de cette page, ou n'est plus valable. Rien n'a été changé : recommencez depuis Probant.",
  'error.request':
    "La demande de connexion n'est pas valable : l'application ou l'adresse de retour n'est pas celle qui est enregistrée, ou un élément manque. Rien n'a été transmis.",
  'error.missing': "Cette page n'existe pas.",
  'error.server':
    'Une erreur est survenue de notre côté. Rien n’a été changé : recommencez dans un instant.',
  'error.code': 'Code',
  'error.back': 'Retourner à Probant',

  'mail.register.subject': '{code} est votre code Probant',
  'mail.register.text':
    "Bonjour {name},\n\nvotre code pour confirmer cette adresse sur Probant :\n\n    {code}\n\nIl est valable {minutes} minutes. Si vous n'avez rien demandé, ignorez ce courriel : aucun compte ne sera créé.\n\nNous ne vous demanderons jamais ce code ailleurs que sur la page où vous l'avez demandé.\n",
  'mail.known.subject': 'Vous avez déjà un compte Probant',
  'mail.known.text':
    "Bonjour,\n\nquelqu'un, vous peut-être, a voulu créer un compte Probant avec cette adresse. Il en existe déjà un : connectez-vous, ou choisissez « Mot de passe oublié ? » sur la page de connexion.\n\nSi ce n'était pas vous, il n'y a rien à faire.\n",
  'mail.reset.subject': '{code} est votre code Probant',
  'mail.reset.text':
    "Bonjour,\n\nvotre code pour choisir un nouveau mot de passe sur Probant :\n\n    {code}\n\nIl est valable {minutes} minutes. Si vous n'avez rien demandé, ignorez ce courriel : votre mot de passe ne change pas.\n\nNous ne vous demanderons jamais ce code ailleurs que sur la page où vous l'avez demandé.\n",
  'mail.changed.subject': 'Votre mot de passe Probant a changé',
  'mail.changed.text':
    "Bonjour,\n\nle mot de passe de votre compte Probant vient d'être changé, et vos sessions ouvertes ont été fermées.\n\nSi ce n'était pas vous, choisissez tout de suite « Mot de passe oublié ? » sur la page de connexion.\n",
} as const;

export type TextId = keyof typeof fr;
