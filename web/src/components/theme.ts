export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const storageKey = 'probant-theme';

export const readTheme = (stored: string | null | undefined): Theme =>
  themes.find((theme) => theme === stored) ?? 'system';

export const nextTheme = (theme: Theme): Theme =>
  themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';

export const currentTheme = (): Theme => readTheme(document.documentElement.dataset['theme']);

export const applyTheme = (theme: Theme): void => {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
};
