import type { Plan } from '../plan';
import { message, type Message } from '../primitives/message';
import type { Code } from '../primitives/units';

/** Why a customer takes more hours the likelier it is to leave [EXPLAIN-5]; nothing without an uplift. */
export function churnLines(plan: Plan, customer: Code): readonly Message[] {
	const uplift = plan.policy.capacity.churnUplift;
	if (!(uplift > 0)) return [];
	const risk = plan.churn.risk[customer] ?? NaN;
	if (Number.isNaN(risk)) return [message('explain_churn_unknown')];
	return [
		...riskLines(plan, customer),
		message('explain_churn_hours', {
			risk: { ratio: risk },
			uplift,
			factor: 1 + uplift * risk,
		}),
	];
}

/** What the months say, by which model, and a steep fall that says more. The risk must be known. */
export function riskLines({ churn, policy }: Plan, customer: Code): readonly Message[] {
	const { steepFall, steepRisk } = policy.churn;
	const { bought, last, observed } = churn.histories;
	const alive = { ratio: churn.alive[customer]! };
	const silent = observed[customer]! - last[customer]!;
	const risk = churn.risk[customer]!;
	const model =
		churn.fit === null
			? message('explain_churn_simple', { months: bought[customer]! + 1, silent, alive })
			: message('explain_churn_model', {
					observed: observed[customer]!,
					bought: bought[customer]!,
					...{ silent, alive },
				});
	const steep = risk === steepRisk && risk > 1 - alive.ratio;
	return steep
		? [
				model,
				message('explain_churn_steep', {
					share: { ratio: steepFall },
					least: { ratio: steepRisk },
				}),
			]
		: [model];
}
