// What each part of the page that is loaded by itself says, less what is there before it.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LAYOUT = '+layout.svelte';

export class PartsOfPage {
	#graph;
	#routes;
	#pages;

	/** `routes`: the folder of the pages. */
	constructor(graph, routes) {
		this.#graph = graph;
		this.#routes = routes;
		const names = readdirSync(routes, { recursive: true });
		this.#pages = names.filter((name) => /\+(page|layout)\.svelte$/.test(name));
	}

	/**
	 * The keys to bring along with modules that are loaded together when first needed, sorted.
	 * @param {string[]} paths
	 * @returns {string[]}
	 */
	keysOf(paths) {
		const before = this.#saidBefore(paths);
		return [...this.#graph.saidBy(paths)].filter((key) => !before.has(key)).sort();
	}

	/** What is said already wherever one of these modules can be asked for. */
	#saidBefore(paths) {
		const own = paths.filter((path) => this.#isPage(path));
		const around =
			own.length > 0
				? own.map((page) => this.#layoutsOf(page).filter((layout) => layout !== page))
				: this.#pages
						.map((name) => join(this.#routes, name))
						.filter((page) => paths.some((path) => this.#reachedFrom(page).has(path)))
						.map((page) => this.#layoutsOf(page));
		const [first = new Set(), ...others] = around.map((layouts) => this.#graph.saidBy(layouts));
		return new Set([...first].filter((key) => others.every((keys) => keys.has(key))));
	}

	#isPage(path) {
		return path.startsWith(this.#routes) && /\+(page|layout)\.svelte$/.test(path);
	}

	/** The layouts around a page; a layout is one of its own. */
	#layoutsOf(page) {
		const layouts = [];
		for (let folder = dirname(page); folder.startsWith(this.#routes); folder = dirname(folder)) {
			const layout = join(folder, LAYOUT);
			if (this.#pages.some((name) => join(this.#routes, name) === layout)) layouts.push(layout);
		}
		return layouts;
	}

	#reached = new Map();

	/** Every module that is there or can be asked for once a page is open. */
	#reachedFrom(page) {
		let reached = this.#reached.get(page);
		if (reached === undefined) {
			reached = this.#graph.reachedFrom([page]);
			this.#reached.set(page, reached);
		}
		return reached;
	}
}
