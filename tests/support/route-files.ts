import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import ts from 'typescript';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function parse(path: string): ts.SourceFile {
	return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

const isExported = (node: ts.Node) =>
	ts.canHaveModifiers(node) &&
	(ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** What a file exports by name, with the value it was given. */
function exportsOf(file: ts.SourceFile): Map<string, ts.Node | undefined> {
	const found = new Map<string, ts.Node | undefined>();
	for (const node of file.statements) {
		if (ts.isExportDeclaration(node)) {
			if (!node.exportClause || !ts.isNamedExports(node.exportClause))
				throw new Error(
					`${file.fileName} exports everything of another file: name what it exports`
				);
			for (const { name } of node.exportClause.elements) found.set(name.text, undefined);
		} else if (!isExported(node)) continue;
		else if (ts.isFunctionDeclaration(node) && node.name) found.set(node.name.text, node);
		else if (ts.isVariableStatement(node))
			for (const { name, initializer } of node.declarationList.declarations)
				found.set(name.getText(file), initializer);
	}
	return found;
}

function bare(node: ts.Node | undefined): ts.Node | undefined {
	return node && (ts.isSatisfiesExpression(node) || ts.isAsExpression(node))
		? bare(node.expression)
		: node;
}

/** The names of the form actions of a page; an object that cannot be read here is an error, not an empty list. */
function actionsOf(file: ts.SourceFile): string[] {
	const found = exportsOf(file);
	if (!found.has('actions')) return [];
	const object = bare(found.get('actions'));
	if (!object || !ts.isObjectLiteralExpression(object))
		throw new Error(
			`${file.fileName}: write the actions as an object, so that they can be counted`
		);
	return object.properties.map((property) => {
		const { name } = property;
		if (!name || !(ts.isIdentifier(name) || ts.isStringLiteral(name)))
			throw new Error(`${file.fileName}: name each action, so that it can be counted`);
		return name.text;
	});
}

function waysOf(path: string): string[] {
	const name = basename(path);
	if (name === '+page.svelte') return ['GET'];
	if (name === '+page.server.ts')
		return [
			'GET',
			...actionsOf(parse(path)).map((action) =>
				action === 'default' ? 'POST' : `POST ?/${action}`
			)
		];
	const exported = exportsOf(parse(path));
	return [
		...METHODS.filter((method) => exported.has(method)),
		...(exported.has('fallback') ? ['*'] : [])
	];
}

/** Every route with every way in, as the files below src/routes have them. */
export function routesOfFiles(): ReadonlyMap<string, readonly string[]> {
	const files = globSync('src/routes/**/+{page.svelte,page.server.ts,server.ts}');
	const found = new Map<string, Set<string>>();
	for (const path of files.sort()) {
		const id = dirname(path).slice('src/routes'.length) || '/';
		const ways = found.get(id) ?? new Set<string>();
		for (const way of waysOf(path)) ways.add(way);
		found.set(id, ways);
	}
	return new Map([...found].map(([id, ways]) => [id, [...ways].sort()]));
}
