import {
	FormatModule,
	FrozenColumnsModule,
	ResizeColumnsModule,
	Tabulator,
} from 'tabulator-tables';
import '../cells.css';
import type { OpenSurface } from '../live';
import { TabSurface } from './tabSurface';
import './theme.css';

/** Tabulator with the parts that a sheet needs registered, and nothing else. */
export function openTabulator(): OpenSurface {
	Tabulator.registerModule([FormatModule, FrozenColumnsModule, ResizeColumnsModule]);
	return (grid) => new TabSurface(grid);
}
