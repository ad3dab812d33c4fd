// What each part of the page that is loaded by itself says, less what is there before it.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const LAYOUT = '+layout.svelte';
/** What a layout brings by itself before it shows any of its pages. */
const BROUGHT = 'workbookParts.ts';
const FRAME = new Set([LAYOUT, BROUGHT]);
const PAGE = /\+(page|layout)\.svelte$/;

export class PartsOfPage {
	#graph;
	#routes;
	#pages;
	#around;

	/** `routes`: the folder of the pages. */
	constructor(graph, routes) {
		this.#graph = graph;
		this.#routes = routes;
		const names = readdirSync(routes, { recursive: true });
		this.#pages = names.filter((name) => PAGE.test(name));
		this.#around = names.filter((name) => FRAME.has(basename(name)));
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
		const isBefore = (layout, page) =>
			layout !== page && !(FRAME.has(basename(page)) && basename(layout) === BROUGHT);
		const around =
			own.length > 0
				? own.map((page) => this.#layoutsOf(page).filter((layout) => isBefore(layout, page)))
				: this.#pages
						.map((name) => join(this.#routes, name))
						.filter((page) => paths.some((path) => this.#reachedFrom(page).has(path)))
						.map((page) => this.#layoutsOf(page));
		const [first = new Set(), ...others] = around.map((layouts) => this.#graph.saidBy(layouts));
		return new Set([...first].filter((key) => others.every((keys) => keys.has(key))));
	}

	#isPage(path) {
		return path.startsWith(this.#routes) && (PAGE.test(path) || basename(path) === BROUGHT);
	}

	/** The layouts around a page and what they bring; a layout is one of its own. */
	#layoutsOf(page) {
		const layouts = [];
		for (let folder = dirname(page); folder.startsWith(this.#routes); folder = dirname(folder)) {
			for (const name of FRAME) {
				if (this.#around.some((each) => join(this.#routes, each) === join(folder, name)))
					layouts.push(join(folder, name));
			}
		}
		return layouts;
	}

	#reached = new Map();

	/** Every module that is there or can be asked for once a page is open. */
	#reachedFrom(page) {
		let reached = this.#reached.get(page);
		if (reached === undefined) {
			const asks = page.replace(/\.svelte$/, '.ts');
			reached = this.#graph.reachedFrom([page, ...(existsSync(asks) ? [asks] : [])]);
			this.#reached.set(page, reached);
		}
		return reached;
	}
}
