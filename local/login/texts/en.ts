import type { TextId } from './fr.ts';

export const en: Readonly<Record<TextId, string>> = {
  'language.name': 'English',
  home: 'Probant, back to the home page',
  skip: 'Skip to the form',
  footer: 'Accounts stay on this machine; passwords are only kept hashed.',
  wrong: 'Error',
  required: 'This field is needed.',

  'sign-in.title': 'Sign in',
  'sign-in.submit': 'Sign in',
  'sign-in.refused': 'The address or the password does not match.',
  'sign-in.forgot': 'Forgot your password?',
  'sign-in.no-account': 'No account yet?',
  'sign-in.register': 'Create an account',

  'register.title': 'Create an account',
  'register.lead': 'We check your address with a code, then you are signed in.',
  'register.submit': 'Send me the code',
  'register.account': 'Already have an account?',
  'register.sign-in': 'Sign in',

  'confirm.title': 'Confirm your address',
  'confirm.lead': 'A six-digit code has been sent to {email}. It is valid for {minutes} minutes.',
  'confirm.submit': 'Confirm and continue',
  'confirm.resend': 'Send a new code',
  'confirm.resent': 'A new code has been sent. The one before it no longer works.',
  'confirm.change': 'Use another address',

  'forgot.title': 'Forgotten password',
  'forgot.lead': 'Give us your address and we will send you a code to choose a new password.',
  'forgot.submit': 'Send me the code',
  'forgot.back': 'Back to sign in',

  'reset.title': 'New password',
  'reset.lead':
    'If {email} has an account, a six-digit code has been sent there. It is valid for {minutes} minutes.',
  'reset.effect': 'Your other sessions will be closed.',
  'reset.submit': 'Change it and sign in',
  'reset.again': 'Ask for another code',

  'mail.where': 'No e-mail leaves this machine: it is put, as an .eml file, in the folder',

  'field.name': 'Full name',
  'field.email': 'E-mail address',
  'field.password': 'Password',
  'field.new-password': 'New password',
  'field.code': 'Six-digit code',
  'hint.password':
    'At least {least} characters, spaces included: a sentence works well. Neither your address nor the same characters repeated.',

  'name-missing': 'Tell us your name.',
  'name-long': 'This name is longer than 100 characters.',
  'email-invalid': 'This address is incomplete. Example: name@company.com',
  'password-missing': 'Type your password.',
  'password-short': 'This password has fewer than {least} characters.',
  'password-long': 'This password is longer than {most} characters.',
  'password-weak': 'This password repeats the same characters or contains your address.',
  'code-wrong': 'This code does not match. Check the six digits of the latest e-mail.',
  'code-spent': 'This code no longer works. Ask for a new one.',
  wait: 'Too many attempts. Try again in {delay}.',
  'wait.one': '{count} second',
  'wait.many': '{count} seconds',
  'wait.minutes': '{count} minutes',

  'demo.title': 'Demonstration accounts',
  'demo.password': 'Password for all',

  'signed-out.title': 'You are signed out',
  'signed-out.text': 'You can close this page.',
  'error.title': 'Sign-in cannot continue',
  'error.expired':
    'This sign-in page has expired, or was opened in another browser. Nothing is lost: start again from Probant.',
  'error.form':
    'This form did not come from this page, or is no longer valid. Nothing has been changed: start again from Probant.',
  'error.request':
    'The sign-in request is not valid: the application or the return address is not the registered one, or something is missing. Nothing has been passed on.',
  'error.missing': 'There is no such page.',
  'error.server':
    'Something went wrong on our side. Nothing has been changed: try again in a moment.',
  'error.code': 'Code',
  'error.back': 'Back to Probant',

  'mail.register.subject': '{code} is your Probant code',
  'mail.register.text':
    'Hello {name},\n\nyour code to confirm this address on Probant:\n\n    {code}\n\nIt is valid for {minutes} minutes. If you did not ask for it, ignore this e-mail: no account will be created.\n\nWe will never ask for this code anywhere but on the page where you requested it.\n',
  'mail.known.subject': 'You already have a Probant account',
  'mail.known.text':
    'Hello,\n\nsomeone, perhaps you, tried to create a Probant account with this address. It already has one: sign in, or choose "Forgot your password?" on the sign-in page.\n\nIf it was not you, there is nothing to do.\n',
  'mail.reset.subject': '{code} is your Probant code',
  'mail.reset.text':
    'Hello,\n\nyour code to choose a new password on Probant:\n\n    {code}\n\nIt is valid for {minutes} minutes. If you did not ask for it, ignore this e-mail: your password stays as it is.\n\nWe will never ask for this code anywhere but on the page where you requested it.\n',
  'mail.changed.subject': 'Your Probant password has changed',
  'mail.changed.text':
    'Hello,\n\nthe password of your Probant account has just been changed, and your open sessions have been closed.\n\nIf it was not you, choose "Forgot your password?" on the sign-in page right away.\n',
};
