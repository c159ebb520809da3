import { runFigures } from './figures.ts';
import { root } from './server/environment.ts';

process.exit((await runFigures(root, 'tests/beproef/*.beproef.ts', 'proeven')) ? 0 : 1);
