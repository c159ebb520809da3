import { root } from '../server/environment.ts';
import { buildWhenChanged } from '../start/build.ts';

await buildWhenChanged(root, () => undefined);
