import { parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { sources } from './sources.ts';

type Node = Record<string, unknown> & { type: string };

/** Attributes whose value is for the machine. */
const MACHINE =
	/^(class|id|name|value|type|href|src|for|role|rel|d|style|method|action|formaction|legendAs|labelAs|variant|size|look|icon\w*|width|inputmode|data-(?!label).*|aria-(hidden|labelledby|describedby|controls)|text-anchor|viewBox|scope|birthday|outcome|tabindex|rx|x|y|as|tone|level|list|labelledby|auto(complete|capitalize)|spellcheck|maxlength|soort|vraag|target|terug|inloggen|wie|actie)$/;
const LETTERS = /\p{L}{2,}/u;
/** Two words after each other: no key, no class, no path. */
const SENTENCE = /\p{L}{2,} \p{L}{2,}/u;

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Everything in a component that reads like words for people. */
function wordsIn(node: unknown, found: string[] = []): string[] {
	if (Array.isArray(node)) for (const part of node) wordsIn(part, found);
	if (!isNode(node)) return found;
	// Said to machines only.
	if (node.type === 'RegularElement' && node['name'] === 'meta') return found;
	if (node.type === 'Comment' || node.type === 'StyleSheet') return found;
	if (node.type === 'ImportDeclaration') return found;
	if (node.type === 'Attribute' && MACHINE.test(String(node['name']))) return found;
	if (node.type === 'Text' && LETTERS.test(String(node['data']))) found.push(String(node['data']));
	if (
		node.type === 'Literal' &&
		typeof node['value'] === 'string' &&
		SENTENCE.test(node['value'])
	) {
		found.push(node['value']);
	}
	if (node.type === 'TemplateElement') {
		const { raw } = node['value'] as { raw: string };
		if (SENTENCE.test(raw)) found.push(raw);
	}
	for (const [key, value] of Object.entries(node)) {
		if (key !== 'metadata' && key !== 'parent') wordsIn(value, found);
	}
	return found;
}

const wordsOf = (text: string) => {
	const { fragment, instance } = parse(text, { modern: true });
	return wordsIn([fragment, instance?.content]);
};

describe('the words stand in files of texts, not in components', () => {
	const components = sources([
		'src/lib/ui-bbz/{scan,toets}/*.svelte',
		'src/routes/(publiek)/scan/*.svelte',
		'src/routes/{(beheer),(toegang),(medewerker),(account)/account}/**/*.svelte'
	]);

	test.each(components.map(({ path, text }) => [path, text]))('not in %s', (_path, text) => {
		expect(wordsOf(text)).toEqual([]);
	});

	test('and this test sees words that do not', () => {
		expect(wordsOf('<p>Bel ons</p>')).toEqual(['Bel ons']);
		expect(wordsOf('<Details summary="Meer wegen" />')).toEqual(['Meer wegen']);
		expect(wordsOf('<p title={`Nog ${1} te gaan`}></p>')).toContain(' te gaan');
		expect(wordsOf(`<script>const a = 'Vul dit in';</script>`)).toEqual(['Vul dit in']);
		expect(wordsOf('<p class="oz-lead oz-flush" id="kop-inhoud"></p>')).toEqual([]);
	});
});

describe('people are spoken to in one way', () => {
	const spoken = sources(['src/**/*.{ts,svelte,html}', 'scripts/**/*.ts']);

	test('u hebt, not u heeft', () => {
		const mixed = /\bu heeft\b|\bheeft u\b/i;
		expect(spoken.filter(({ text }) => mixed.test(text)).map(({ path }) => path)).toEqual([]);
	});

	test('the title of every page ends in the name of the portal, after a dash', () => {
		const titles = spoken
			.filter(({ path }) => path.endsWith('.svelte') && !path.includes('/(dev)/'))
			.flatMap(({ text }) => [...text.matchAll(/<title>\s*([^]*?)\s*<\/title>/g)])
			.map(([, title = '']) => title);
		expect(titles.length).toBeGreaterThan(10);
		const home = 'Ondernemerszaken: hulp bij starten, doorgaan of stoppen - {gemeente.naam}';
		const scan = '{titleOf(beurt, t.scan)}';
		const other = titles.filter(
			(title) => !/[^|] - (Ondernemerszaken|\{gemeente\.portaal\})$/.test(title)
		);
		expect(other.filter((title) => title !== home)).toEqual([scan]);
	});
});
