import { asc, eq } from 'drizzle-orm';
import { systemKlok } from '../../klok.ts';
import type { Transaction } from '../client.ts';
import { reeks, vraag } from '../schema/bijeenkomst.ts';
import type { ReeksSoort } from '../../../voorlichting/voorlichting.types.ts';

/** Questions as they could be asked, with an answer that says nothing the portal does not say elsewhere. */
const VRAGEN: readonly (readonly [ReeksSoort, string, string])[] = [
	[
		'voorlichting_starters',
		'Moet ik al een plan hebben als ik kom?',
		'Nee. U hoort juist wat er in een plan staat. Hebt u al iets op papier? Neem het gerust mee.'
	],
	[
		'voorlichting_starters',
		'Krijgt iemand te horen dat ik hier was?',
		'Nee. U kunt komen onder een andere naam.\n\nHeeft u een dossier bij ons? Dan kiest u zelf of daarin staat dat u er was.'
	],
	[
		'voorlichting_gevestigden',
		'Ik heb schulden. Heeft het dan zin om te komen?',
		'Ja. Juist dan. Hoe eerder u komt, hoe meer er nog kan.'
	],
	['workshop', 'Wat als ik een keer niet kan?', 'Bel ons. Dan kijken we hoe u die les inhaalt.']
];

/** Published questions, each with a series of its kind. */
export async function loadVragen(tx: Transaction): Promise<void> {
	for (const [soort, gevraagd, antwoord] of VRAGEN) {
		const [bij] = await tx
			.select({ id: reeks.id })
			.from(reeks)
			.where(eq(reeks.soort, soort))
			.orderBy(asc(reeks.gemaaktOp), asc(reeks.id))
			.limit(1);
		if (!bij) continue;
		const nu = systemKlok.nu();
		await tx
			.insert(vraag)
			.values({ reeksId: bij.id, vraag: gevraagd, antwoord, gepubliceerdOp: nu });
	}
}
