/** POSIX: the first that is set wins. */
export const languageOfTerminal = (): 'fr' | 'en' => {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^fr/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'fr' : 'en';
};
