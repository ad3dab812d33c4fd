import { manyPlans } from './manyPlans';

/** Run by Node under another language and time zone; the argument is how many plans. */
process.stdout.write(manyPlans(Number(process.argv[2])));
