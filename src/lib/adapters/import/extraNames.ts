import type { Names } from '$lib/domain/ledger/textNames';

interface NamedColumn {
	readonly codes: Int32Array;
	readonly names: Names;
}

/** Columns with a list of names each → the same columns over one common list. */
export function extraNames(columns: readonly NamedColumn[]): {
	codes: readonly Int32Array[];
	names: Names;
} {
	const [first] = columns;
	if (columns.length === 1 && first !== undefined)
		return { codes: [first.codes], names: first.names };
	const common = new Map<string, number>();
	const codes = columns.map((column) => {
		const translation = Array.from(column.names, (name) => {
			const code = common.get(name) ?? common.size;
			common.set(name, code);
			return code;
		});
		return column.codes.map((code) => translation[code] ?? code);
	});
	return { codes, names: [...common.keys()] };
}
