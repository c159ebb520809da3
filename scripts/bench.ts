import { runFigures } from './figures.ts';
import { root } from './server/environment.ts';

process.exit((await runFigures(root, 'tests/bench/*.bench.ts', 'metingen')) ? 0 : 1);
