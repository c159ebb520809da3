import { parseAst } from 'vite';
import type { Plugin } from 'vite';

/** What makes a function one that writes HTML. */
const WRITES_HTML = /\.push\(`/;

/**
 * Puts what is alike side by side, because a packer looks back no further than 32 kB: first texts and
 * tables, then rules, then components. Only functions move; those exist before the first line runs.
 */
function groupAlike(code: string): string {
	const parts = parseAst(code).body.map((node) => ({
		isFunction: node.type === 'FunctionDeclaration',
		text: code.slice(node.start, node.end)
	}));
	const functions = parts.filter((p) => p.isFunction);
	return [
		...parts.filter((p) => !p.isFunction),
		...functions.filter((p) => !WRITES_HTML.test(p.text)),
		...functions.filter((p) => WRITES_HTML.test(p.text))
	]
		.map((p) => p.text)
		.join('');
}

export const groupAlikePlugin: Plugin = {
	name: 'group-alike',
	generateBundle(_options, bundle) {
		for (const chunk of Object.values(bundle)) {
			if (chunk.type === 'chunk') chunk.code = groupAlike(chunk.code);
		}
	}
};
