import { install, requireNode, runTypeScript } from './bootstrap.mjs';

requireNode();
await install();
process.exit(await runTypeScript('scripts/test/main.ts', process.argv.slice(2)));
