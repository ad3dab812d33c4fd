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
		if (from === undefined) pushState(resolve(this.#address(customer)), { card: 'pushed' });
		else replaceState(resolve(this.#address(customer)), { card: from });
	}

	close(): void {
		if (page.state.card === 'pushed') history.back();
		else replaceState(resolve(this.#address(null)), {});
	}

	/** Opens the card that the address of a fresh page asks for. */
	start(): void {
		const asked = page.url.searchParams.get(ASKED);
		const customer = asked === null || !/^\d+$/.test(asked) ? NaN : Number(asked);
		if (!(customer < this.#workspace.inputs.names.customer.size)) return;
		this.#workspace.selected = customer;
		replaceState(resolve(this.#address(customer)), { card: 'linked' });
	}

	/** The sheet on screen with or without a card, from the root of the site. */
	#address(customer: Code | null): `${Pathname}?${string}` {
		const asked = new URLSearchParams(location.search);
		if (customer === null) asked.delete(ASKED);
		else asked.set(ASKED, String(customer));
		return `${this.#path()}?${asked.toString()}`;
	}
}
