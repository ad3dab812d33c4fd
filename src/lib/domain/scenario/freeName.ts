import type { Scenarios } from './scenario';

/** A name that no scenario has yet: “B”, then “B 2”, “B 3” … */
export function freeName({ list }: Pick<Scenarios, 'list'>, wanted: string): string {
	const taken = new Set(list.map(({ name }) => name));
	let name = wanted;
	for (let each = 2; taken.has(name); each++) name = `${wanted} ${String(each)}`;
	return name;
}
