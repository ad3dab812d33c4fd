import {
	FormatModule,
	FrozenColumnsModule,
	ResizeColumnsModule,
	Tabulator,
} from 'tabulator-tables';
import '../cells.css';
import { DrawnGrid } from '../drawnGrid';
import type { GridKit } from '../gridKit';
import { TabSurface } from './tabSurface';
import './theme.css';

/** Tabulator with the parts that a sheet needs registered, and nothing else. */
export function openTabulator(): GridKit {
	Tabulator.registerModule([FormatModule, FrozenColumnsModule, ResizeColumnsModule]);
	return { DrawnGrid, openSurface: (grid) => new TabSurface(grid) };
}
