export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'tierplan.theme';
const isTheme = (text: string | null): text is Theme => THEMES.some((theme) => theme === text);

/** The theme chosen earlier in this browser; the system's when none was, or when storage is refused. */
export function readStoredTheme(): Theme {
	try {
		const stored = globalThis.localStorage.getItem(KEY);
		return isTheme(stored) ? stored : 'system';
	} catch {
		return 'system';
	}
}

/** Shows a theme at once: the tokens follow `data-theme`, or the system where there is none. */
export function showTheme(theme: Theme): void {
	const root = document.documentElement;
	if (theme === 'system') delete root.dataset['theme'];
	else root.dataset['theme'] = theme;
}

/** Keeps the choice for the next visit. A browser that refuses storage forgets it, nothing else. */
export function storeTheme(theme: Theme): void {
	try {
		globalThis.localStorage.setItem(KEY, theme);
	} catch {
		// The page keeps the theme until it is closed.
	}
}
