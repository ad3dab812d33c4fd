import type { Fen } from '$lib/domain/primitives/units';

/** A sum that flows out of the pool: a tier, the new customers' share, the reserve, what nobody may take. */
export interface FlowBranch {
	readonly id: string;
	readonly amount: Fen;
	/** Where it goes on to; empty: it ends here. */
	readonly leaves: readonly { readonly id: string; readonly amount: Fen }[];
}

/** A stretch of a column, px. */
export interface Stretch {
	readonly top: number;
	readonly height: number;
}

export interface PlacedLeaf extends Stretch {
	readonly id: string;
	/** Where its ribbon leaves the branch. */
	readonly from: Stretch;
	/** Middle of its label, moved so that labels do not touch. */
	readonly label: number;
}

export interface PlacedBranch extends Stretch {
	readonly id: string;
	/** Where its ribbon leaves the pool. */
	readonly from: Stretch;
	readonly label: number;
	readonly leaves: readonly PlacedLeaf[];
}

export interface PlacedFlow {
	readonly pool: Stretch;
	readonly branches: readonly PlacedBranch[];
}

export interface FlowSize {
	readonly height: number;
	/** Between branches, px. */
	readonly gap: number;
	/** Between leaves, px. */
	readonly leafGap: number;
	/** Least distance between two labels, px. */
	readonly label: number;
}

/**
 * Places pool, branches and leaves in three columns of one scale: a yuan is as high everywhere.
 * The branches fill the height; the pool stands in the middle of it; leaves follow their branch.
 */
export function placeFlow(branches: readonly FlowBranch[], size: FlowSize): PlacedFlow {
	const shown = branches.filter((branch) => branch.amount > 0);
	const total = shown.reduce((sum, branch) => sum + branch.amount, 0);
	const gaps = Math.max(0, shown.length - 1) * size.gap;
	const leafGaps = shown.reduce(
		(sum, branch) => sum + Math.max(0, branch.leaves.length - 1) * size.leafGap,
		gaps,
	);
	const scale = total > 0 ? Math.max(0, size.height - leafGaps) / total : 0;
	const poolHeight = total * scale;
	const pool = { top: (size.height - poolHeight) / 2, height: poolHeight };

	let source = pool.top;
	let top = (size.height - poolHeight - gaps) / 2;
	let leafTop = 0;
	const placed = shown.map((branch): PlacedBranch => {
		const height = branch.amount * scale;
		const from = { top: source, height };
		source += height;
		let inside = top;
		const leaves = branch.leaves.map((leaf): PlacedLeaf => {
			const leafHeight = leaf.amount * scale;
			const made = {
				id: leaf.id,
				top: leafTop,
				height: leafHeight,
				from: { top: inside, height: leafHeight },
				label: leafTop + leafHeight / 2,
			};
			inside += leafHeight;
			leafTop += leafHeight + size.leafGap;
			return made;
		});
		leafTop += leaves.length > 0 ? size.gap - size.leafGap : 0;
		const made = { id: branch.id, top, height, from, label: top + height / 2, leaves };
		top += height + size.gap;
		return made;
	});
	return { pool, branches: apart(placed, size) };
}

/** Labels of a column move down until they no longer touch, then up from the foot. */
function apart(branches: readonly PlacedBranch[], size: FlowSize): readonly PlacedBranch[] {
	const leaves = settle(
		branches.flatMap((branch) => branch.leaves.map((leaf) => leaf.label)),
		size,
	);
	const labels = settle(
		branches.map((branch) => branch.label),
		{ ...size, label: size.label * 2 },
	);
	let next = 0;
	return branches.map((branch, index) => ({
		...branch,
		label: labels[index] ?? branch.label,
		leaves: branch.leaves.map((leaf) => ({ ...leaf, label: leaves[next++] ?? leaf.label })),
	}));
}

function settle(positions: readonly number[], size: FlowSize): readonly number[] {
	const placed = [...positions];
	if (placed[0] !== undefined) placed[0] = Math.max(placed[0], size.label / 2);
	for (let i = 1; i < placed.length; i++) {
		placed[i] = Math.max(placed[i] ?? 0, (placed[i - 1] ?? 0) + size.label);
	}
	let limit = size.height - size.label / 2;
	for (let i = placed.length - 1; i >= 0; i--) {
		placed[i] = Math.min(placed[i] ?? 0, limit);
		limit = (placed[i] ?? 0) - size.label;
	}
	return placed;
}

/** A ribbon between two stretches: an SVG path. */
export function ribbon(fromX: number, from: Stretch, toX: number, to: Stretch): string {
	const bend = (fromX + toX) / 2;
	const n = (value: number): string => String(Math.round(value * 10) / 10);
	return [
		`M${n(fromX)} ${n(from.top)}`,
		`C${n(bend)} ${n(from.top)} ${n(bend)} ${n(to.top)} ${n(toX)} ${n(to.top)}`,
		`V${n(to.top + to.height)}`,
		`C${n(bend)} ${n(to.top + to.height)} ${n(bend)} ${n(from.top + from.height)} ${n(fromX)} ${n(from.top + from.height)}Z`,
	].join('');
}
