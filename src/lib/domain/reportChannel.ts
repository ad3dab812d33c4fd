import type { Plan } from './plan';
import type { Code, Fen } from './primitives/units';

/** A customer as a dealer, fen; null: unknown. */
export interface ReportChannel {
	/** What is missing of the deposit that its tier asks for. */
	readonly depositShortFen: Fen | null;
	/** What it earns with us in the window. */
	readonly dealerProfitFen: Fen | null;
	/** What is left of its invoices after rebate, goods and terms. */
	readonly netNetFen: Fen | null;
}

export const channelReport = ({ channel }: Plan, customer: Code): ReportChannel => ({
	depositShortFen: known(channel.deposits.short[customer]!),
	dealerProfitFen: known(channel.dealers.profit[customer]!),
	netNetFen: known(channel.netNet[customer]!),
});

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
