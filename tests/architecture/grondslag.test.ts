import ts from 'typescript';
import { expect, test } from 'vitest';
import { isTest, sources, type Source } from './sources.ts';

interface Exported {
	readonly place: string;
	readonly sentence: string;
	readonly tags: readonly string[];
}

interface FunctionNode {
	readonly node: ts.Node;
	readonly name: string;
}

const law = sources('src/lib/bbz/**/*.ts').filter((source) => !isTest(source));
// regel.ts is what rules are made of, no rule itself.
const mustName = /^src\/lib\/bbz\/(regels\/(?!regel\.ts)|berekening\/)/;

function isExported(node: ts.Node): boolean {
	return (
		ts.canHaveModifiers(node) &&
		(ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
	);
}

/** A rule of the law: `regel({ ... })`, or made by something that ends in `regel(...)`. */
function isRegel(node: ts.Expression): boolean {
	return ts.isCallExpression(node) && /regel$/i.test(node.expression.getText());
}

/** The exported functions of a file, also those written as a constant. */
function functionNodes(file: ts.SourceFile): FunctionNode[] {
	const seen = new Set<string>();
	return file.statements.filter(isExported).flatMap((node): FunctionNode[] => {
		if (ts.isFunctionDeclaration(node)) {
			const name = node.name?.text ?? 'default';
			// The first way to call it carries the sentence for all.
			if (seen.has(name)) return [];
			seen.add(name);
			return [{ node, name }];
		}
		if (!ts.isVariableStatement(node)) return [];
		return node.declarationList.declarations
			.filter(
				({ initializer }) =>
					initializer &&
					(ts.isArrowFunction(initializer) ||
						ts.isFunctionExpression(initializer) ||
						isRegel(initializer))
			)
			.map(({ name }) => ({ node, name: name.getText(file) }));
	});
}

function exportedFunctions({ path, text }: Source): Exported[] {
	const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	return functionNodes(file).map(({ node, name }) => {
		const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
		const comment = docs
			.map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '')
			.join(' ')
			.trim();
		const tags = docs.flatMap((doc) => doc.tags ?? []).map(({ tagName }) => tagName.text);
		return {
			place: `${path} ${name}`,
			sentence: /^[^]*?[.:?](\s|$)/.exec(comment)?.[0] ?? '',
			tags
		};
	});
}

const functions = law.flatMap(exportedFunctions);

test('every exported function of the law says in a first sentence what it does', () => {
	expect(functions.filter(({ sentence }) => sentence === '').map(({ place }) => place)).toEqual([]);
});

test('the rules of the law are among them', () => {
	expect(functions.filter(({ place }) => place.includes('/regels/')).length).toBeGreaterThan(40);
});

test('every exported rule and calculation names the article it rests on', () => {
	const nameless = functions.filter(
		({ place, tags }) => mustName.test(place) && !tags.includes('grondslag')
	);
	expect(nameless.map(({ place }) => place)).toEqual([]);
});

test('the tag that names the article is never left empty', () => {
	const empty = law.filter(({ text }) => /@grondslag[ \t]*(\r?\n|\*\/)/.test(text));
	expect(empty.map(({ path }) => path)).toEqual([]);
});

test('the law never asks what day it is', () => {
	const clock = law.filter(({ text }) =>
		/\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\.now\b/.test(text)
	);
	expect(clock.map(({ path }) => path)).toEqual([]);
});
