// Runs one TypeScript script of this folder, installing first when needed; standard output is that of the script.
import { install, requireNode, runTypeScript } from './bootstrap.mjs';

const [script = '', ...args] = process.argv.slice(2);
requireNode();
await install();
process.exit(await runTypeScript(`scripts/${script}`, args));
