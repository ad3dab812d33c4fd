import { message, type Message } from '../../domain/primitives/message';
import { ok, refuse, type Result } from '../../domain/primitives/result';
import { cleanName } from '../../domain/reading/cleanName';
import type { Scenarios } from '../../domain/scenario/scenario';

/** Longest name of a scenario, in characters: two to four stand side by side. */
const LONGEST = 40;

/** The name as it is kept; or why scenario `id` cannot have it: too long, or another's. */
export function checkScenarioName(
	scenarios: Scenarios,
	id: string,
	name: string,
): Result<string, Message> {
	const clean = cleanName(name);
	const length = [...clean].length;
	if (length > LONGEST) {
		return refuse(message('command_scenario_name_too_long', { length, limit: LONGEST }));
	}
	const taken = scenarios.list.some((each) => each.id !== id && each.name === clean);
	return taken ? refuse(message('command_scenario_name_taken', { name: clean })) : ok(clean);
}
