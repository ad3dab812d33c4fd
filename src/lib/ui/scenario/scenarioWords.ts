import { SCENARIO_COLORS, type Scenario, type ScenarioColor } from '$lib/domain/scenario/scenario';
import { m } from '$lib/i18n';

export const nameOf = ({ name }: Pick<Scenario, 'name'>): string =>
	name === '' ? m.frame_scenario_current() : name;

/** Colours by place: the chosen one, else that of the place, or the next that nobody else has. */
export function colorsOf(list: readonly Pick<Scenario, 'color'>[]): readonly ScenarioColor[] {
	const taken = new Set(list.flatMap(({ color }) => color ?? []));
	return list.map(({ color }, place) => {
		if (color !== undefined) return color;
		const turned = SCENARIO_COLORS.map(
			(_, at) => SCENARIO_COLORS[(place + at) % SCENARIO_COLORS.length]!,
		);
		const found = turned.find((each) => !taken.has(each)) ?? turned[0]!;
		taken.add(found);
		return found;
	});
}

const NAMES: Readonly<Record<ScenarioColor, () => string>> = {
	'scenario-1': m.scenarios_color_1,
	'scenario-2': m.scenarios_color_2,
	'scenario-3': m.scenarios_color_3,
	'scenario-4': m.scenarios_color_4,
	'scenario-5': m.scenarios_color_5,
	'scenario-6': m.scenarios_color_6,
};

export const colorName = (color: ScenarioColor): string => NAMES[color]();
