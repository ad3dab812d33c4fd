import type { Component } from 'svelte';

declare global {
	/** The version of package.json, written by the build. */
	const __BUILD__: string;
	/** The library that draws the grids, given to the build as PUBLIC_GRID. */
	const __GRID__: 'handsontable' | 'tabulator';
	/** The grid's licence key given to the build as PUBLIC_HANDSONTABLE_LICENSE_KEY; empty when none was. */
	const __HANDSONTABLE_LICENSE_KEY__: string;

	namespace App {
		interface PageData {
			/** The sheet of the page, on its way. */
			sheet?: Promise<{ readonly default: Component }>;
		}
		interface PageState {
			/** The card of a customer is open: from a sheet, or from an address. */
			card?: 'pushed' | 'linked';
		}
	}
}
