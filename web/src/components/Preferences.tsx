import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { chooseLanguage } from '../locales/language.ts';
import { useText } from '../locales/text.tsx';
import { applyTheme, currentTheme, nextTheme } from './theme.ts';

const icons = { system: Monitor, light: Sun, dark: Moon } as const;

export const LanguageSwitch = () => {
  const { language } = useText();
  const other = language === 'fr' ? 'en' : 'fr';
  const name = other === 'fr' ? 'Français' : 'English';
  return (
    <button
      type="button"
      className="quiet-button"
      lang={other}
      onClick={() => void chooseLanguage(other)}
    >
      {/* On a phone the eye gets two letters, a screen reader the whole word. */}
      {name.slice(0, 2)}
      <span className="language-rest">{name.slice(2)}</span>
    </button>
  );
};

export const ThemeSwitch = () => {
  const { t } = useText();
  const [theme, setTheme] = useState(currentTheme);
  const Icon = icons[theme];
  const label = t('shell.theme', { theme: t(`shell.theme.${theme}`) });
  const change = (): void => {
    const next = nextTheme(theme);
    applyTheme(next);
    setTheme(next);
  };
  return (
    <button
      type="button"
      className="icon-button large"
      aria-label={label}
      title={label}
      onClick={change}
    >
      <Icon size={18} aria-hidden />
    </button>
  );
};
