import { once } from 'node:events';
import { answerLine, unexpectedLine } from '#lib/toetsloket/answer-line.ts';
import { feitenJsonSchema } from '#lib/toetsloket/feiten.schema.ts';
import { LineSplitter } from '#lib/toetsloket/line-splitter.ts';
import type { Line } from '#lib/toetsloket/line-splitter.ts';
import { nl } from '#lib/toetsloket/texts.ts';

/** Text is handed over in pieces of about this size: a write per line costs more than the toets itself. */
const PIECE = 262_144;

// The reader stopped reading (`| head`): nobody is left to tell anything.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
	process.exit(error.code === 'EPIPE' ? 0 : 1)
);

let waiting = '';

/** Hands over what is waiting and holds back while the reader cannot keep up. */
async function flush(): Promise<void> {
	if (waiting === '') return;
	const text = waiting;
	waiting = '';
	if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

// A defect in one line must not take the answers to the others away, nor pass unseen.
function answerAnyway(line: Line): string | undefined {
	try {
		return answerLine(line);
	} catch (error) {
		console.error(error);
		process.exitCode = 1;
		return unexpectedLine(line);
	}
}

async function answerLines(lines: Iterable<Line>): Promise<void> {
	for (const line of lines) {
		const answer = answerAnyway(line);
		if (answer === undefined) continue;
		waiting += `${answer}\n`;
		if (waiting.length >= PIECE) await flush();
	}
	await flush();
}

async function answerInput(): Promise<void> {
	if (process.stdin.isTTY) console.error(nl.terminal);
	const splitter = new LineSplitter();
	for await (const chunk of process.stdin as AsyncIterable<Uint8Array>)
		await answerLines(splitter.push(chunk));
	await answerLines(splitter.end());
}

const [option, ...rest] = process.argv.slice(2);
if (option === undefined) await answerInput();
else if (option === '--feiten' && rest.length === 0)
	process.stdout.write(`${JSON.stringify(feitenJsonSchema(), null, 2)}\n`);
else if (option === '--help' || option === '-h') process.stdout.write(`${nl.hulp}\n`);
else {
	console.error(nl.onbekendeOptie([option, ...rest].join(' ')));
	process.exitCode = 2;
}
