import type { OpenWorkbook, Workbooks } from '../../application/ports';

/**
 * The same workbooks, with the one that was open last being read already if that is the one that will be
 * asked for (`asked`; null: none by name). Whoever opens it first gets it; what went wrong goes wrong
 * again for who asks.
 */
export function openAhead(workbooks: Workbooks, asked: string | null): Workbooks {
	const begin = async (): Promise<{ id: string; opening: Promise<OpenWorkbook> } | null> => {
		const last = await workbooks.last();
		if (last === null || (asked !== null && asked !== last)) return null;
		const opening = workbooks.open(last);
		opening.catch(() => undefined);
		return { id: last, opening };
	};
	let ahead: ReturnType<typeof begin> | null = begin().catch(() => null);
	return {
		...workbooks,
		async open(id) {
			const begun = await ahead;
			ahead = null;
			if (begun === null) return workbooks.open(id);
			const opened = await begun.opening.catch(() => null);
			if (begun.id === id && opened !== null) return opened;
			opened?.close();
			return workbooks.open(id);
		},
	};
}
