import type { Plugin } from 'chart.js';
import { getLocale } from '$lib/i18n/locale.svelte';
import { formatCount } from '../format/numbers';
import { tierColours } from './palette';
import type { CurvePoint } from './pareto';
import type { ParetoCut, ParetoScene } from './paretoScene';
import { BOX, shapeBrush } from './tierShape';

/** Room around the plot, px. */
export const PLOT = { left: 78, right: 12, top: 16, bottom: 98, axis: 18, strip: 44, stripGap: 34 };

const SMALL = 12;
/** A tier wider than this wears its label at the end of the curve, px. */
const LABEL_ROOM = 44;
const LABEL_MARGIN = 10;
const NOTE_MARGIN = 6;

/** Draws cuts, labels, marks and the strip of customers over the curve. */
export function paretoPlot(scene: () => ParetoScene): Plugin<'line'> {
	return {
		id: 'pareto',
		afterDatasetsDraw(chart) {
			const now = scene();
			const { ctx, chartArea: area } = chart;
			const x = (count: number): number =>
				area.left + (count / Math.max(1, now.customers)) * (area.right - area.left);
			const y = (share: number): number => area.bottom - share * (area.bottom - area.top);
			ctx.save();
			ctx.font = `${String(SMALL)}px ${now.palette.font}`;
			drawAxes(ctx, now, area);
			for (const cut of now.cuts) drawCut(ctx, now, cut, area, x, y);
			drawCounts(ctx, now, area, x);
			drawTierLabels(ctx, now, area, x);
			drawStrip(ctx, now, area, x);
			for (const mark of now.marks) ring(ctx, x(mark.x), y(mark.y), 3.2, now.palette.ghost, now);
			if (now.selected !== null) drawSelected(ctx, now, now.selected, area, x, y);
			ctx.restore();
		},
	};
}

interface Area {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}
type Scale = (value: number) => number;

function line(ctx: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
	ctx.beginPath();
	points.forEach(([px, py], index) => {
		if (index === 0) ctx.moveTo(px, py);
		else ctx.lineTo(px, py);
	});
	ctx.stroke();
}

function drawAxes(ctx: CanvasRenderingContext2D, now: ParetoScene, area: Area): void {
	ctx.strokeStyle = now.palette.axis;
	ctx.lineWidth = 1;
	line(ctx, [
		[area.left + 0.5, area.top],
		[area.left + 0.5, area.bottom + 0.5],
		[area.right, area.bottom + 0.5],
	]);
	ctx.fillStyle = now.palette.dim;
	ctx.textAlign = 'right';
	ctx.textBaseline = 'middle';
	ctx.fillText(now.wordTop, area.left - 8, area.top);
	ctx.fillText('0', area.left - 8, area.bottom - 2);
}

function drawCut(
	ctx: CanvasRenderingContext2D,
	now: ParetoScene,
	cut: ParetoCut,
	area: Area,
	x: Scale,
	y: Scale,
): void {
	if (cut.baseline !== null) {
		ctx.strokeStyle = now.palette.ghost;
		ctx.lineWidth = 1;
		ctx.setLineDash([2, 3]);
		line(ctx, [
			[area.left, y(cut.baseline.share)],
			[x(cut.baseline.count), y(cut.baseline.share)],
			[x(cut.baseline.count), area.bottom],
		]);
		ctx.setLineDash([]);
	}
	const changed = cut.baseline !== null || now.active === cut.place;
	ctx.strokeStyle = changed ? now.palette.accent : tierColours(now.palette, cut.mark).fill;
	ctx.lineWidth = changed ? 2 : 1.2;
	line(ctx, [
		[area.left - 4, y(cut.share)],
		[x(cut.count), y(cut.share)],
		[x(cut.count), area.bottom + 4],
	]);
	if (cut.note === '' || cut.baseline === null) return;
	ctx.textAlign = 'left';
	ctx.textBaseline = 'bottom';
	ctx.font = `700 ${String(SMALL)}px ${now.palette.font}`;
	const wide = ctx.measureText(cut.note).width;
	// Left of the cut while the words fit there, else right of it, where the curve is not.
	const fits = wide < x(cut.count) - area.left - NOTE_MARGIN * 2;
	const left = fits ? area.left + NOTE_MARGIN : x(cut.count) + NOTE_MARGIN;
	const base = y(cut.share) + (fits ? -3 : SMALL + NOTE_MARGIN);
	if (fits) {
		// A neighbouring cut may pass behind the words.
		ctx.fillStyle = now.palette.background;
		ctx.fillRect(left - 2, base - SMALL - 2, wide + 4, SMALL + 3);
	}
	ctx.fillStyle = now.palette.accent;
	ctx.fillText(cut.note, left, base);
	ctx.font = `${String(SMALL)}px ${now.palette.font}`;
	ctx.fillStyle = now.palette.dim;
	ctx.textBaseline = 'top';
	const lower = Math.max(y(cut.baseline.share), y(cut.share));
	ctx.fillText(cut.baseline.text, area.left + 6, lower + 4);
}

/** Customer counts at the cuts under the axis; one that would touch its neighbour is left out. */
function drawCounts(ctx: CanvasRenderingContext2D, now: ParetoScene, area: Area, x: Scale): void {
	ctx.textBaseline = 'top';
	ctx.textAlign = 'right';
	ctx.fillStyle = now.palette.dim;
	const top = area.bottom + 7;
	const all = formatCount(now.customers, getLocale());
	ctx.fillText(all, area.right, top);
	let free = area.right - ctx.measureText(all).width - 8;
	ctx.textAlign = 'center';
	for (const cut of [...now.cuts].reverse()) {
		const text = formatCount(cut.count, getLocale());
		const half = ctx.measureText(text).width / 2;
		if (x(cut.count) + half > free) continue;
		const changed = cut.baseline !== null;
		ctx.font = `${changed ? '700 ' : ''}${String(SMALL)}px ${now.palette.font}`;
		ctx.fillStyle = changed ? now.palette.accent : now.palette.dim;
		ctx.fillText(text, x(cut.count), top);
		free = x(cut.count) - half - 6;
	}
	ctx.font = `${String(SMALL)}px ${now.palette.font}`;
}

/** Shape, name and count inside each area that is wide enough; the last tier's at the curve's end. */
function drawTierLabels(
	ctx: CanvasRenderingContext2D,
	now: ParetoScene,
	area: Area,
	x: Scale,
): void {
	const drawTierShape = shapeBrush(ctx);
	now.tiers.forEach((tier, index) => {
		const from = x(now.cuts[index - 1]?.count ?? 0);
		const to = x(now.cuts[index]?.count ?? now.customers);
		const colours = tierColours(now.palette, tier.mark);
		ctx.fillStyle = colours.fill;
		ctx.strokeStyle = colours.fill;
		ctx.lineWidth = 1.4;
		if (index === now.tiers.length - 1 && to - from > LABEL_ROOM * 3) {
			const width = ctx.measureText(`${tier.name} ${tier.text}`).width;
			const left = to - width - 8;
			drawTierShape(tier.mark, tier.key, left - 10, area.top + 18);
			ctx.fillStyle = colours.ink;
			ctx.textAlign = 'left';
			ctx.textBaseline = 'middle';
			ctx.fillText(`${tier.name} ${tier.text}`, left, area.top + 18);
			return;
		}
		ctx.font = `700 ${String(SMALL)}px ${now.palette.font}`;
		const named = to - from >= ctx.measureText(tier.name).width + LABEL_MARGIN;
		if (!named) {
			// The shape alone still tells it from its neighbours.
			if (to - from > BOX + 4)
				drawTierShape(tier.mark, tier.key, (from + to) / 2, area.bottom - 20);
			ctx.font = `${String(SMALL)}px ${now.palette.font}`;
			return;
		}
		const middle = (from + to) / 2;
		drawTierShape(tier.mark, tier.key, middle, area.bottom - 60);
		ctx.fillStyle = colours.ink;
		ctx.textAlign = 'center';
		ctx.textBaseline = 'middle';
		ctx.font = `700 ${String(SMALL)}px ${now.palette.font}`;
		ctx.fillText(tier.name, middle, area.bottom - 40);
		ctx.font = `${String(SMALL)}px ${now.palette.font}`;
		ctx.fillText(tier.text, middle, area.bottom - 23);
	});
}

/** One line for each customer (or for each pixel, whichever are fewer), as high as its revenue. */
function drawStrip(ctx: CanvasRenderingContext2D, now: ParetoScene, area: Area, x: Scale): void {
	const base = area.bottom + PLOT.stripGap + PLOT.strip;
	const ends = [...now.cuts.map((cut) => cut.count), now.customers];
	const pixels = Math.floor(area.right - area.left);
	const columns = Math.min(pixels, now.customers);
	ctx.lineWidth = Math.max(1, (area.right - area.left) / Math.max(1, now.customers) - 0.6);
	for (let column = 0; column < columns; column++) {
		const rank = Math.floor((column * now.customers) / columns);
		const place = ends.findIndex((end) => rank < end);
		const tier = now.tiers[place === -1 ? now.tiers.length - 1 : place];
		if (tier === undefined) continue;
		ctx.strokeStyle = tierColours(now.palette, tier.mark).fill;
		const height = Math.max(0.5, (now.strip[rank] ?? 0) * PLOT.strip);
		const px = x(rank) + ctx.lineWidth / 2;
		line(ctx, [
			[px, base],
			[px, base - height],
		]);
	}
	ctx.fillStyle = now.palette.soft;
	ctx.textBaseline = 'top';
	ctx.textAlign = 'left';
	ctx.fillText(now.stripLeft, x(0) + 6, base - PLOT.strip - 2);
	ctx.fillStyle = now.palette.dim;
	ctx.textAlign = 'right';
	ctx.textBaseline = 'bottom';
	ctx.fillText(now.stripRight, area.right, base - 6);
}

function ring(
	ctx: CanvasRenderingContext2D,
	px: number,
	py: number,
	radius: number,
	colour: string,
	now: ParetoScene,
): void {
	ctx.beginPath();
	ctx.arc(px, py, radius, 0, Math.PI * 2);
	ctx.fillStyle = now.palette.background;
	ctx.fill();
	ctx.strokeStyle = colour;
	ctx.lineWidth = 1.4;
	ctx.stroke();
}

function drawSelected(
	ctx: CanvasRenderingContext2D,
	now: ParetoScene,
	point: CurvePoint,
	area: Area,
	x: Scale,
	y: Scale,
): void {
	ctx.strokeStyle = now.palette.ink;
	ctx.lineWidth = 1;
	ctx.setLineDash([1, 2]);
	line(ctx, [
		[x(point.x), y(point.y)],
		[x(point.x), area.bottom + PLOT.stripGap + PLOT.strip],
	]);
	ctx.setLineDash([]);
	ring(ctx, x(point.x), y(point.y), 4.2, now.palette.ink, now);
}
