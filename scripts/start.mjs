import { install, requireNode, runTypeScript } from './bootstrap.mjs';

requireNode();
await install();
process.exit(await runTypeScript('scripts/start/main.ts', process.argv.slice(2)));
