import { pushState, replaceState } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { Workspace } from '$lib/application/workspace.svelte';
import type { Code } from '$lib/domain/primitives/units';
import type { Cards } from '$lib/ui/frame/cards';
import type { Pathname } from '$app/types';

/** The customer of the card that an address asks for, by code: no name stands in an address. */
const ASKED = 'card';

/**
 * The card as a place in the history of the page: Back closes it, and its address opens it again. The
 * sheet under it stays as it is. Which customer it shows is the selection of the workbook.
 */
export class CardRoute implements Cards {
	readonly #workspace: Pick<Workspace, 'selected' | 'inputs'>;
	readonly #path: () => Pathname;

	/** @param path The sheet on screen, from the root of the site. */
	constructor(workspace: Pick<Workspace, 'selected' | 'inputs'>, path: () => Pathname) {
		this.#workspace = workspace;
		this.#path = path;
	}

	get open(): boolean {
		return page.state.card !== undefined;
	}

	show(customer: Code): void {
		const from = page.state.card;
		this.#workspace.selected = customer;
		const address = this.#address(customer);
		if (from === undefined) pushState(address, { card: 'pushed' });
		else replaceState(address, { card: from });
	}

	close(): void {
		if (page.state.card === 'pushed') history.back();
		else replaceState(this.#address(null), {});
	}

	/** Opens the card that the address of a fresh page asks for. */
	start(): void {
		const asked = page.url.searchParams.get(ASKED);
		const customer = asked === null || !/^\d+$/.test(asked) ? NaN : Number(asked);
		if (!(customer < this.#workspace.inputs.names.customer.size)) return;
		this.#workspace.selected = customer;
		replaceState(this.#address(customer), { card: 'linked' });
	}

	#address(customer: Code | null): string {
		const asked = new URLSearchParams(location.search);
		if (customer === null) asked.delete(ASKED);
		else asked.set(ASKED, String(customer));
		const search = asked.toString();
		const path = this.#path();
		return search === '' ? resolve(path) : resolve(`${path}?${search}`);
	}
}
