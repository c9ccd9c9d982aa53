import type { publicPages as french } from '../fr/public-pages.ts';

export const publicPages: Record<keyof typeof french, string> = {
  'landing.title': 'What the registers say, under seal.',
  'landing.lead':
    'Probant asks the public registers about a supplier, gives a verdict with its reasons and seals the report. Whoever receives it can verify it, without an account and even offline.',
  'landing.verify': 'Verify a report',
  'landing.checkTitle': 'Someone sent you a report? Verify it here.',
  'landing.stepsTitle': 'How the proof is made',
  'landing.step.ask': 'The sources answer',
  'landing.step.ask.says':
    'SIRENE, BODACC and VIES are asked at the same time. Every raw answer is kept, with its hour and its SHA-256 hash.',
  'landing.step.judge': 'Published rules decide',
  'landing.step.judge.says':
    'Green, Red or Grey: the verdict follows from numbered rules that you can read. Each one says what would change it.',
  'landing.step.seal': 'The report is sealed',
  'landing.step.seal.says':
    'The PDF and its data are signed. A QR code leads to the verification, which your own browser computes again.',
  'landing.limitsTitle': 'What Probant does not prove',
  'landing.limits.law':
    'A report is about registration. It replaces neither the Urssaf certificate nor the list of foreign workers that French law (Code du travail, D8222-5) asks for, from €5,000 before tax and again every six months.',
  'landing.limits.grey':
    'A silent source is never taken for good news: unless all of them answer, the verdict is Grey.',
  'landing.limits.seal':
    'The seal is technical: it shows that nothing has changed since it was signed. It is not a qualified electronic signature.',
  'landing.limits.rules': 'Read the verdict rules',

  'specimen.tag': 'Specimen',
  'specimen.name': 'Société fictive SAS',
  'specimen.sentence': 'nothing stands against working with this supplier.',
  'specimen.sirene': 'Active company since 2014',
  'specimen.bodacc': 'No insolvency proceedings',
  'specimen.vies': 'VAT number valid',
  'specimen.caption': 'Example of a sealed report, about a company that does not exist',

  'rules.title': 'The verdict rules',
  'rules.lead':
    'A verdict depends on nothing but the registers’ answers and the rules below. Their version and hash are part of every sealed report.',
  'rules.vert':
    'Red outweighs Grey, and Grey outweighs Green. Green is never a default: it takes an answer from every source and not one rule that fired.',
  'rules.version': 'Version in force',
  'rules.hash': 'SHA-256 hash',
  'rules.ROUGE': 'Any one of these rules makes the verdict Red.',
  'rules.GRIS': 'These rules prevent a conclusion: a person has to look.',
  'rules.note': 'Points of attention, which leave the colour as it is.',
  'rules.loading': 'Reading the rules in force…',

  'api.title': 'The Probant API',
  'api.lead':
    'Everything that this application does goes through the API described here. Errors follow RFC 9457 and carry a stable code.',
  'api.version': 'Version {version}',
  'api.loading': 'Reading the description of the API…',
  'api.unreadable': 'The description of the API cannot be read',
  'api.access': 'Who may call',
  'api.access.public': 'Anyone, without an account',
  'api.rate': 'Rate',
  'api.rate.says': '{limit} calls per {seconds, plural, one {second} other {# seconds}}',
  'api.idempotent': 'Required: one key never starts the same request twice',
  'api.csrf': 'Required from a browser session',
  'api.parameters': 'Parameters',
  'api.body': 'Request body',
  'api.required': 'required',
  'api.group.system': 'Service',
  'api.group.identity': 'Identity',
  'api.group.companies': 'Companies',
  'api.group.assessments': 'Assessments',
  'api.group.audits': 'Audits',
  'api.group.verification': 'Verification',
  'api.group.other': 'Other',
};
