import { createSubscriber } from 'svelte/reactivity';

/**
 * Tells a canvas when the theme changes: the system's choice or `data-theme` on the root.
 * Reading `version` inside an effect makes it run again.
 */
export class ThemeWatch {
	#version = 0;
	readonly #subscribe = createSubscriber((update) => {
		const changed = (): void => {
			this.#version += 1;
			update();
		};
		const observer = new MutationObserver(changed);
		observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
		const dark = matchMedia('(prefers-color-scheme: dark)');
		dark.addEventListener('change', changed);
		return () => {
			observer.disconnect();
			dark.removeEventListener('change', changed);
		};
	});

	get version(): number {
		this.#subscribe();
		return this.#version;
	}
}
