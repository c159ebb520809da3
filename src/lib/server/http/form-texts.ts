import type { z } from 'zod';

/** What a form says about a field when its schema has no words of its own. */
export function formTexts(issue: z.core.$ZodRawIssue): string {
	if (issue.input === undefined || issue.input === '') return 'Vul dit in.';
	if (issue.code === 'invalid_value') return 'Kies een van de mogelijkheden.';
	if (issue.code === 'too_big' && issue.origin === 'string')
		return `Gebruik hooguit ${issue.maximum} tekens.`;
	if (issue.code === 'too_small' && issue.origin === 'string')
		return `Gebruik minstens ${issue.minimum} tekens.`;
	return 'Dit klopt niet. Controleer wat u invulde.';
}
