import type { Plugin } from 'chart.js';
import type { Palette } from './palette';

/** A bar of the waterfall: a total stands on the ground, a change hangs between two levels. */
export interface WaterfallBar {
	readonly from: number;
	readonly to: number;
	readonly total: boolean;
	readonly name: string;
	readonly note: string;
	readonly text: string;
}

export interface WaterfallScene {
	readonly palette: Palette;
	readonly bars: readonly WaterfallBar[];
	/** A level to compare with, and what to call it. */
	readonly line: { readonly value: number; readonly text: string } | null;
}

/** Room above the highest bar for its figure, and below for names and notes, px. */
export const WATERFALL_ROOM = { top: 26, bottom: 44, left: 4, right: 4 };
const SMALL = 12;
/** Below the ground, px. */
const FIRST_LINE = 8;
const SECOND_LINE = 25;
/** Around the figures, px. */
const HALO = 4;

/** Draws figures, names, joining hairlines and the comparison line. */
export function waterfallLabels(scene: () => WaterfallScene): Plugin<'bar'> {
	return {
		id: 'waterfall',
		afterDatasetsDraw(chart) {
			const now = scene();
			const { ctx, chartArea: area } = chart;
			const scale = chart.scales['y'];
			const bars = chart.getDatasetMeta(0).data;
			if (scale === undefined) return;
			const font = (weight: string): string => `${weight}${String(SMALL)}px ${now.palette.font}`;
			ctx.save();
			ctx.lineWidth = 1;
			ctx.strokeStyle = now.palette.axis;
			ctx.beginPath();
			ctx.moveTo(area.left, area.bottom + 0.5);
			ctx.lineTo(area.right, area.bottom + 0.5);
			ctx.stroke();
			ctx.textAlign = 'center';
			const room = (area.right - area.left) / now.bars.length;
			ctx.font = font('700 ');
			// Where bars stand close, names take turns on two lines, and no note would find its place.
			const close = now.bars.some((bar) => ctx.measureText(bar.name).width > room);
			const inside = (text: string, x: number): number => {
				const half = ctx.measureText(text).width / 2;
				return Math.min(chart.width - half, Math.max(half, x));
			};
			const tops: { text: string; x: number; y: number }[] = [];
			now.bars.forEach((bar, index) => {
				const drawn = bars[index];
				if (drawn === undefined) return;
				const { x, width } = drawn.getProps(['x', 'width'] as never[]) as unknown as {
					x: number;
					width: number;
				};
				const level = scale.getPixelForValue(bar.to);
				const highest = scale.getPixelForValue(Math.max(bar.from, bar.to));
				ctx.strokeStyle = now.palette.axis;
				const next = bars[index + 1];
				if (next !== undefined) {
					ctx.beginPath();
					ctx.moveTo(x + width / 2, Math.round(level) + 0.5);
					ctx.lineTo(next.x - width / 2, Math.round(level) + 0.5);
					ctx.stroke();
				}
				if (bar.from === bar.to) {
					// A step that changes nothing keeps its line.
					ctx.strokeStyle = now.palette.soft;
					ctx.beginPath();
					ctx.moveTo(x - width / 2, Math.round(level) + 0.5);
					ctx.lineTo(x + width / 2, Math.round(level) + 0.5);
					ctx.stroke();
				}
				tops.push({ text: bar.text, x, y: highest - 5 });
				ctx.textBaseline = 'top';
				ctx.font = font(bar.total ? '700 ' : '');
				ctx.fillStyle = bar.total ? now.palette.ink : now.palette.soft;
				const below = area.bottom + (close && index % 2 === 1 ? SECOND_LINE : FIRST_LINE);
				ctx.fillText(bar.name, inside(bar.name, x), below);
				ctx.font = font('');
				ctx.fillStyle = now.palette.dim;
				if (!close && ctx.measureText(bar.note).width < room) {
					ctx.fillText(bar.note, x, area.bottom + SECOND_LINE);
				}
			});
			if (now.line !== null) {
				const level = scale.getPixelForValue(now.line.value);
				ctx.strokeStyle = now.palette.accent;
				ctx.setLineDash([3, 3]);
				ctx.beginPath();
				ctx.moveTo(area.left, level);
				ctx.lineTo(area.right, level);
				ctx.stroke();
				ctx.setLineDash([]);
				ctx.fillStyle = now.palette.accent;
				ctx.font = font('700 ');
				ctx.textAlign = 'left';
				ctx.textBaseline = 'bottom';
				// Above the first figure where the two would meet.
				const first = tops[0]?.y ?? -Infinity;
				const meets = first > level - 4 - SMALL && first < level + SMALL + 4;
				ctx.fillText(
					now.line.text,
					area.left,
					Math.min(level - 4, meets ? first - SMALL - 3 : level),
				);
			}
			// Last, on a halo: the line runs behind the figures.
			ctx.font = font('700 ');
			ctx.textAlign = 'center';
			ctx.textBaseline = 'bottom';
			ctx.fillStyle = now.palette.ink;
			ctx.strokeStyle = now.palette.background;
			ctx.lineWidth = HALO;
			ctx.lineJoin = 'round';
			for (const { text, x, y } of tops) {
				ctx.strokeText(text, x, y);
				ctx.fillText(text, x, y);
			}
			ctx.restore();
		},
	};
}
