import { settings } from '../src/lib/server/config.ts';

/** The table of settings for README.md, in Markdown. */
export function settingsTable(): string {
	const rows = Object.entries(settings.shape).map(([name, rule]) => {
		const { standaard, uitleg } = rule.meta() as { standaard: string; uitleg: string };
		return [`\`${name}\``, standaard, uitleg];
	});
	const all = [['Instelling', 'Standaard', 'Uitleg'], ...rows];
	const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	const line = (row: string[]) =>
		`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	const rule = widths.map((width) => '-'.repeat(width));
	return [line(all[0] ?? []), line(rule), ...rows.map(line)].join('\n');
}
