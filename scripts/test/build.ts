import { root } from '../server/environment.ts';
import { buildWhenChanged } from '../start/build.ts';

await buildWhenChanged(root, () => undefined).catch((error: Error) => {
	console.error(error.message);
	process.exit(1);
});
