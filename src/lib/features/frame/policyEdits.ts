import { changePolicy } from '$lib/application/commands/changePolicy';
import { emptyPolicy } from '$lib/application/commands/emptyPolicy';
import type { Workspace } from '$lib/application/workspace.svelte';
import { message, type Message } from '$lib/domain/primitives/message';
import type { Result } from '$lib/domain/primitives/result';
import { getLocale } from '$lib/i18n/locale.svelte';
import type { PolicyEdits } from '$lib/ui/controls/policyEdits';
import { say } from '$lib/ui/format';

const said = (done: Result<null, Message>): string =>
	done.ok ? '' : say(done.reason, getLocale());

/** Edits of the policy of the scenario on screen. */
export const policyEditsOf = (workspace: Workspace): PolicyEdits => ({
	preview: (put) => said(workspace.preview(changePolicy, { scenario: workspace.scenario, ...put })),
	keep: ({ path, value }, name) => {
		const { scenario } = workspace;
		const label = message('policy_step_figure', { name });
		return said(
			value === null
				? workspace.run(emptyPolicy, { scenario, path }, label)
				: workspace.run(changePolicy, { scenario, path, value }, label),
		);
	},
	cancel: () => {
		workspace.cancelPreview();
	},
});
