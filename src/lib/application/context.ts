import { createContext } from 'svelte';
import type { Importer } from './importing';
import type { Output } from './output';
import type { Clock, MakeId } from './ports';
import type { Receiving } from './receiving.svelte';
import type { Safety } from './safety.svelte';
import type { Sending } from './sending';
import type { Shelf } from './shelf.svelte';
import type { SidePlans } from './sidePlans';
import type { Splitter } from './splitting';
import type { Versions } from './versions.svelte';
import type { Workspace } from './workspace.svelte';

/** What every sheet is given: the workbook on screen, the workbooks of this browser, the reader of tables, the search for the best split, the plans of other scenarios, ids, the clock, files for Excel, files that came. */
export const [getWorkspace, setWorkspace] = createContext<Workspace>();
export const [getShelf, setShelf] = createContext<Shelf>();
export const [getSafety, setSafety] = createContext<Safety>();
export const [getVersions, setVersions] = createContext<Versions>();
export const [getImporter, setImporter] = createContext<Importer>();
export const [getSplitter, setSplitter] = createContext<Splitter>();
export const [getSending, setSending] = createContext<Sending>();
export const [getReceiving, setReceiving] = createContext<Receiving>();
export const [getOutput, setOutput] = createContext<Output>();
export const [getSidePlans, setSidePlans] = createContext<SidePlans>();
export const [getMakeId, setMakeId] = createContext<MakeId>();
export const [getClock, setClock] = createContext<Clock>();
