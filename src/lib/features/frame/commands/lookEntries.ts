import { m } from '$lib/i18n';
import { getLocale, setLocale } from '$lib/i18n/locale.svelte';
import type { Entry } from '$lib/ui/palette/entry';
import { showTheme, storeTheme, THEMES } from '../storedTheme';

const THEME_WORDS = {
	system: m.palette_theme_system,
	light: m.palette_theme_light,
	dark: m.palette_theme_dark,
} as const;

/** The language and the appearance. */
export const lookEntries = (): readonly Entry[] => [
	{
		...{ id: 'language', title: m.frame_language_other(), terms: 'language english chinese 语言' },
		detail: m.frame_language(),
		run: () => {
			setLocale(getLocale() === 'en' ? 'zh-CN' : 'en');
		},
	},
	...THEMES.map((theme) => ({
		...{ id: `theme-${theme}`, title: THEME_WORDS[theme](), terms: `theme ${theme} 外观 主题` },
		run: () => {
			showTheme(theme);
			storeTheme(theme);
		},
	})),
];
