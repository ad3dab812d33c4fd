import {
	Chart,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	type ChartConfiguration,
} from 'chart.js';
import type { Attachment } from 'svelte/attachments';
import { spellingPen } from './spellingPen';

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler);

/**
 * Draws a line chart on the canvas it is attached to. Motion is off (numbers do not move),
 * pointers are read by the component, size follows the canvas' parent.
 */
export function lineChart(
	configuration: () => Pick<ChartConfiguration<'line'>, 'data' | 'options' | 'plugins'>,
	drawn: (chart: Chart<'line'> | null) => void,
): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		spellingPen(canvas.getContext('2d'));
		const given = configuration();
		const chart = new Chart<'line'>(canvas, {
			type: 'line',
			data: given.data,
			plugins: given.plugins ?? [],
			options: {
				animation: false,
				responsive: true,
				maintainAspectRatio: false,
				events: [],
				...given.options,
			},
		});
		drawn(chart);
		return () => {
			drawn(null);
			chart.destroy();
		};
	};
}
