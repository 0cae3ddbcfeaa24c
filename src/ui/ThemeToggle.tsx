import { useState } from 'react';
import { Icon } from './Icon.tsx';
import { messages } from './messages.ts';
import { applyTheme, nextTheme, storedTheme, type Theme } from './theme.ts';
import { useHydrated } from './use-media-query.ts';

/** Walks through the system's colours, light and dark. */
export function ThemeToggle() {
  const hydrated = useHydrated();
  const [chosen, setChosen] = useState<Theme | null>(null);
  const theme = chosen ?? (hydrated ? storedTheme() : 'auto');
  const label = messages.app.theme[theme];
  const choose = () => {
    const next = nextTheme(theme);
    applyTheme(next);
    setChosen(next);
  };
  return (
    <button type="button" className="button needs-script" aria-label={label} title={label} onClick={choose}>
      <Icon name={theme} />
    </button>
  );
}
