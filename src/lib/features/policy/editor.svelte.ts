import { changePolicy } from '$lib/application/commands/changePolicy';
import { resetToBaseline } from '$lib/application/commands/resetToBaseline';
import { restorePolicy } from '$lib/application/commands/restorePolicy';
import type { Workspace } from '$lib/application/workspace.svelte';
import { keysOf } from '$lib/domain/policy/changePolicy';
import type { Policy } from '$lib/domain/policy/policy';
import { resolvePolicy } from '$lib/domain/policy/resolvePolicy';
import { unconfirmedValues, writtenLayers } from '$lib/domain/policy/unconfirmed';
import { message, type Message } from '$lib/domain/primitives/message';
import type { Result } from '$lib/domain/primitives/result';
import { BASELINE } from '$lib/domain/scenario/scenario';
import { getLocale } from '$lib/i18n/locale.svelte';
import { say } from '$lib/ui/format';
import type { ChoiceSpec, Edit, NumberSpec } from './field';
import { saidValue } from './fieldValue';
import { valueAt } from './makeField';

type Spec = NumberSpec | ChoiceSpec;

/** Puts fields into the workbook: while it is typed as a preview, when it is settled as one step of the history. */
export class PolicyEditor {
	readonly #workspace: Workspace;
	readonly #unconfirmed = $derived.by(() => {
		const { policy, inputs, scenario } = this.#workspace;
		return unconfirmedValues(
			policy,
			writtenLayers(inputs.scenarios, scenario),
			inputs.scenarios.template,
		);
	});

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	get #baseline(): Policy {
		return this.#workspace.around.baselinePlan.policy;
	}

	/** Is the baseline itself on screen, with scenarios that lie on it? Then there is nothing to compare with. */
	get editsBaseline(): boolean {
		const { scenario, inputs } = this.#workspace;
		return scenario === BASELINE && inputs.scenarios.list.length > 0;
	}

	/** Shows what a value would do. The answer says what is wrong with it; empty: nothing. */
	preview(spec: NumberSpec, value: number): string {
		const edit = spec.put(this.#workspace.policy, value);
		return said(
			this.#workspace.preview(changePolicy, { scenario: this.#workspace.scenario, ...edit }),
		);
	}

	/** Keeps a value. */
	commit(spec: Spec, value: number | string | null): string {
		this.#workspace.cancelPreview();
		const { policy } = this.#workspace;
		const before = spec.read(policy);
		if (before === value) return '';
		const edit = editOf(spec, policy, value);
		if (edit === null) return '';
		return this.#run(spec, edit, spec.step(saidValue(spec, before), saidValue(spec, value)));
	}

	/** The template as it comes, without a change of anybody's. */
	get template(): Policy {
		const { template } = this.#workspace.inputs.scenarios;
		const policy = resolvePolicy({ template, baseline: {}, list: [] }, BASELINE);
		if (!policy.ok) throw new Error('a template is in order');
		return policy.value;
	}

	/** The field follows the baseline again. */
	restore(spec: Spec): string {
		const value = spec.read(this.#baseline);
		const clears = spec.kind === 'number' && spec.clear !== undefined;
		if (value !== null || clears) return this.commit(spec, value);
		const label = spec.step(saidValue(spec, spec.read(this.#workspace.policy)), '—');
		const args = { scenario: this.#workspace.scenario, path: spec.leaf };
		return said(this.#workspace.run(restorePolicy, args, label));
	}

	restoreAll(): void {
		this.#workspace.run(resetToBaseline, { scenario: this.#workspace.scenario });
	}

	cancel(): void {
		this.#workspace.cancelPreview();
	}

	/** Does the field differ from the baseline? */
	changed(spec: Spec): boolean {
		if (this.editsBaseline) return false;
		return spec.read(this.#workspace.policy) !== spec.read(this.#baseline);
	}

	/** Does a value below this path come from us, with nobody who stands by it yet? */
	ours(leaf: readonly string[]): boolean {
		return this.#unconfirmed.some((path) => leaf.every((key, place) => path[place] === key));
	}

	/** The planner stands by a value as it is: it is written down where it would be changed. */
	confirm(path: readonly string[], name: string): void {
		const { inputs, policy } = this.#workspace;
		// Below a list everything is written at once.
		const list = path.findIndex((_, place) => Array.isArray(valueAt(policy, path.slice(0, place))));
		const written = list === -1 ? path : path.slice(0, list);
		const scenario = inputs.scenarios.list.length > 0 ? BASELINE : this.#workspace.scenario;
		const value = valueAt(scenario === BASELINE ? this.#baseline : policy, written);
		const label = message('panel_step_confirm', { name });
		this.#workspace.run(changePolicy, { scenario, path: written, value }, label);
	}

	#run(spec: Spec, edit: Edit, label: Message): string {
		const { scenario } = this.#workspace;
		// A value typed back to the baseline's is no difference any more.
		const keys = keysOf(edit.path);
		const same =
			!this.editsBaseline &&
			(JSON.stringify(valueAt(this.#baseline, keys)) === JSON.stringify(edit.value) ||
				// What is not named has a value too: 1 where there is no factor.
				(keys.join('\n') === spec.leaf.join('\n') && spec.read(this.#baseline) === edit.value));
		if (!same) return said(this.#workspace.run(changePolicy, { scenario, ...edit }, label));
		if (scenario === BASELINE) return '';
		return said(this.#workspace.run(restorePolicy, { scenario, path: edit.path }, label));
	}
}

/** null: an empty field that may not be empty. */
function editOf(spec: Spec, policy: Policy, value: number | string | null): Edit | null {
	if (spec.kind === 'choice') return spec.put(policy, String(value));
	return value === null ? (spec.clear?.(policy) ?? null) : spec.put(policy, Number(value));
}

const said = (result: Result<null, Message>): string =>
	result.ok ? '' : say(result.reason, getLocale());
