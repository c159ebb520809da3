import { describe } from 'vitest';
import { gevallen } from '../../../../tests/wet/support.ts';

describe('Bbz 2004 art. 2 lid 1 onder d: verplicht zich binnen twaalf maanden te stoppen', () => {
	gevallen(
		'stopt_binnen_twaalf_maanden',
		['laat toe wie stopt', { stoptBinnenTwaalfMaanden: true }, ['voldaan', 'stopt_op_tijd']],
		[
			'weigert wie niet wil stoppen',
			{ stoptBinnenTwaalfMaanden: false },
			['niet_voldaan', 'wil_niet_stoppen']
		],
		['vraagt of iemand stopt', {}, ['onbekend', 'stoptBinnenTwaalfMaanden']]
	);
});

describe('Bbz 2004 art. 2 lid 2: geen bedrijfskapitaal voor wie stopt', () => {
	gevallen('geen_kapitaal_bij_stoppen', [
		'weigert kapitaal aan wie stopt, wat er verder ook geldt',
		{ gevraagdKapitaal: 1, bankfinanciering: 'afgewezen' },
		['niet_voldaan', 'kapitaal_niet_bij_stoppen']
	]);
});
