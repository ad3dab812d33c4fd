/** What a first use of the workbook fetches, beside what its adapters fetch. */
const partsOfFirstUse = (): Promise<unknown> =>
	Promise.all([
		import('$lib/features/card/CustomerCard.svelte'),
		import('$lib/features/frame/KeySheet.svelte'),
		import('$lib/features/frame/TabStrip.svelte'),
		import('$lib/features/policy/PolicyPanel.svelte'),
		import('$lib/features/sales/NarrowSales.svelte'),
		import('$lib/features/sales/preview/Preview.svelte'),
		import('$lib/features/sales/SalesColumnMenu.svelte'),
		import('$lib/features/tiers/NarrowTiers.svelte'),
		import('$lib/features/workbooks/HistoryPanel.svelte'),
		import('$lib/features/workbooks/VersionSheet.svelte'),
		import('$lib/features/workbooks/WorkbookList.svelte'),
		import('./Commands.svelte'),
		import('./Exporting.svelte'),
		import('./Sharing.svelte'),
	]);

/**
 * Plain http has no service worker that would keep the whole site: there it is fetched once the page
 * rests, so that a planner who pulls the plug goes on working. What cannot be had is asked for again.
 */
export function loadAhead(adapters: () => Promise<unknown>): void {
	if ('serviceWorker' in navigator) return;
	Promise.all([partsOfFirstUse(), adapters()]).catch(() => undefined);
}
