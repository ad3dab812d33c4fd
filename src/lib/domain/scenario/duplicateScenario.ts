import { BASELINE, type Scenario, type Scenarios } from './scenario';

/**
 * A copy under an id and a name of its own, right after what it was made from; a copy of the baseline
 * differs from it in nothing and comes first.
 */
export function duplicateScenario(
	scenarios: Scenarios,
	of: string,
	{ id, name }: Pick<Scenario, 'id' | 'name'>,
): Scenarios {
	const { list } = scenarios;
	if (id === BASELINE || list.some((each) => each.id === id)) throw new Error(`id ${id} is taken`);
	const place = list.findIndex((each) => each.id === of);
	const source = list[place];
	if (source === undefined && of !== BASELINE) throw new Error(`no scenario ${of}`);
	const { note } = source ?? {};
	const copy = {
		id,
		name,
		changes: source?.changes ?? {},
		...(note === undefined ? {} : { note }),
	};
	return { ...scenarios, list: list.toSpliced(place + 1, 0, copy) };
}
