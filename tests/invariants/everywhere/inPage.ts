import { manyPlans } from './manyPlans';

/** What a test in the browser calls. */
Reflect.set(globalThis, 'manyPlans', manyPlans);
