import type { shell as french } from '../fr/shell.ts';

export const shell: Record<keyof typeof french, string> = {
  'shell.home': 'Probant, home',
  'shell.skip': 'Skip to content',
  'shell.navigation': 'Main navigation',
  'shell.signIn': 'Sign in',
  'shell.new': 'New assessment',
  'shell.opening': 'Opening your session…',
  'shell.leaving': 'Taking you to the sign-in page…',
  'shell.theme': 'Theme: {theme}. Change theme',
  'shell.theme.system': 'as the system',
  'shell.theme.light': 'light',
  'shell.theme.dark': 'dark',

  'nav.dashboard': 'Dashboard',
  'nav.assessments': 'Suppliers',
  'nav.audits': 'Audits',
  'nav.rules': 'Rules',
  'nav.verify': 'Verify',
  'nav.api': 'API',
  'nav.aboutAudits': 'Site audits',

  'footer.navigation': 'Footer',
  'footer.seal': 'A technical seal that anyone can verify. It is not a qualified signature.',
  'footer.shortcuts': 'Keyboard shortcuts',

  'help.title': 'Keyboard shortcuts',
  'help.search': 'Go to the search or filter of the page, else to the list',
  'help.help': 'Open this help',
  'help.tab': 'Next element; with Shift, the one before',
  'help.escape': 'Close what is open',
  'help.hours': 'Hours are shown in Paris time.',

  'account.menu': 'Account of {name}',
  'account.of': '{account} · {role}',
  'account.signOut': 'Sign out',
  'role.admin': 'administrator',
  'role.auditor': 'auditor',
  'role.demo': 'demonstration, read only',
  'demo.title': 'This demonstration account is read only',
  'demo.says':
    'You can open assessments and audits, download reports and verify them. To start one, sign in with an account of your own.',

  'common.retry': 'Try again',
  'common.close': 'Close',
  'common.copy': 'Copy',
  'common.copied': 'Copied',
  'common.copyHash': 'Copy the whole hash',
  'common.masked': 'Name not disclosed',
  'common.unnamed': 'No source gave a name',

  'failure.unreachable': 'The service does not answer',
  'failure.unreachable.advice':
    'Check your connection, then try again. Nothing that was saved is lost.',
  'failure.unexpected': 'The service answered something that this page did not expect',
  'failure.unexpected.advice':
    'Reload the page: a newer version may have been published a moment ago.',
  'failure.reference': 'Reference to quote: {reference}',

  'crash.title': 'This page has stopped',
  'crash.what': 'The display met an error that we had not foreseen',
  'crash.kept':
    'Your assessments and audits are untouched: they go on, and are kept, without this page.',
  'crash.reload': 'Reload the page',

  'notFound.title': 'There is nothing at this address',
  'notFound.says':
    'The address is incomplete, or what it names belongs to an account other than yours.',
  'notFound.home': 'Back to the home page',
};
