// Runs before the first paint: the chosen theme and language, else those of the system.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('probant-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    const language = localStorage.getItem('probant-language');
    if (language === 'fr' || language === 'en') root.lang = language;
  } catch {
    // Storage is refused: the system's choice stays.
  }
})();
