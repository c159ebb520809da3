// First the texts: what is alike stands together, and packs smaller.
import { nlScan as t } from '#lib/taal/nl/nl-scan.ts';
import { startScan } from '#lib/scan/flow.ts';
import { parseDeur } from '#lib/scan/scan.types.ts';
import type { ScanStand, Velden } from '#lib/scan/scan.types.ts';
import { resume, submitStap } from '#lib/scan/submit.ts';
import type { Actie, Beurt, Grondslag } from '#lib/scan/submit.ts';
import { titleOf } from '#lib/scan/title.ts';
import ScanPagina from '#lib/ui-bbz/scan/ScanPagina.svelte';
import { draw } from './draw.ts';
import { focusOn, readForm } from './form.ts';
import { forgetScan, keepScan, newSleutel, readSpoor, recallScan } from './keep.ts';
import { offerUpdates } from './update.ts';

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
const DEUR: Beurt = { stand: undefined, plaats: 'deur', fouten: [] };

const plek = document.querySelector<HTMLElement>('#scan');
let beurt = DEUR;
let sleutel: string | undefined;
/** The answer that is being taken in now. */
let bezig: Promise<void> | undefined;

/** The page may be a copy from days ago, while a device with a wrong clock is rarely ahead. */
function readGrondslag(el: HTMLElement): Grondslag {
	const hier = DAG.format(new Date());
	const { peildatum = hier, beleid = 'landelijk' } = el.dataset;
	return { peildatum: hier > peildatum ? hier : peildatum, beleid };
}

/** Shows the scan. The same component made the first page on the server. */
function show(el: HTMLElement, velden: Velden): void {
	el.innerHTML = draw(ScanPagina, { beurt, velden, grondslag: readGrondslag(el), t });
	document.title = titleOf(beurt, t.scan);
}

/** Remembers where we are, in this tab and for its back button. Stored first: what is shown can be found again. */
async function remember(stand: ScanStand | undefined, verhuisd: boolean): Promise<void> {
	if (stand) {
		sleutel ??= newSleutel();
		await keepScan(stand, sleutel);
	} else {
		sleutel = undefined;
		forgetScan();
	}
	const spoor = { plaats: beurt.plaats, ...(sleutel ? { sleutel } : {}) };
	if (verhuisd) history.pushState(spoor, '');
	else history.replaceState(spoor, '');
}

async function onSubmit(el: HTMLElement, event: SubmitEvent): Promise<void> {
	const velden = readForm(event.target as HTMLFormElement, event.submitter);
	const actie = (velden['actie']?.[0] ?? 'verder') as Actie;
	const vorige = beurt.plaats;
	beurt = submitStap({ stand: beurt.stand, waar: vorige, actie, velden }, readGrondslag(el));
	const mis = beurt.fouten.length > 0;
	const verhuisd = beurt.plaats !== vorige;
	await remember(beurt.stand, verhuisd);
	show(el, mis ? velden : {});
	focusOn(el, mis ? '#fouten-kop' : verhuisd ? 'h1' : '#kop-geld');
}

/** Keeps also what is typed on this page: a reload that we ask for must not cost a person anything. */
async function keepAll(el: HTMLElement): Promise<void> {
	// What went wrong there is told there.
	await bezig?.catch(() => undefined);
	const form = el.querySelector('form');
	if (beurt.stand && sleutel)
		await keepScan(beurt.stand, sleutel, form ? readForm(form, null) : {});
}

function onPopState(el: HTMLElement): void {
	const spoor = readSpoor();
	// A link within the page (from the error summary, say) is no step of the scan.
	if (!spoor) return;
	// After wiping there is nothing to go back into.
	beurt = beurt.stand ? { ...beurt, plaats: spoor.plaats as Beurt['plaats'], fouten: [] } : DEUR;
	show(el, {});
	focusOn(el, 'h1');
}

/** Where the scan stands when the page opens: kept in this tab, posted without script, or at a door. */
async function begin(el: HTMLElement): Promise<void> {
	const g = readGrondslag(el);
	const { stand, waar } = readHidden(el);
	const spoor = readSpoor();
	sleutel = spoor?.sleutel;
	const bewaard = sleutel ? await recallScan(sleutel) : undefined;
	if (bewaard && spoor) {
		// After a change of the rules an old scan may no longer be possible: then it starts over.
		const terug = resume(bewaard.stand, g);
		beurt = terug.stand ? { ...terug, plaats: spoor.plaats as Beurt['plaats'] } : terug;
		if (!terug.stand) forgetScan();
		show(el, terug.stand ? bewaard.getypt : {});
		return;
	}
	if (stand) {
		beurt = { stand, plaats: waar as Beurt['plaats'], fouten: [] };
	} else {
		// The copy for offline use has no door; the address does.
		const deur = parseDeur(new URLSearchParams(location.search).getAll('deur'));
		if (deur) {
			beurt = resume(startScan(deur), g);
			show(el, {});
		}
	}
	await remember(beurt.stand, false);
}

/** What the server put in the form. */
function readHidden(el: HTMLElement): { stand: ScanStand | undefined; waar: string } {
	const lees = (naam: string) => el.querySelector<HTMLInputElement>(`input[name="${naam}"]`)?.value;
	const tekst = lees('stand');
	return {
		stand: tekst ? (JSON.parse(tekst) as ScanStand) : undefined,
		waar: lees('waar') ?? 'deur'
	};
}

if (plek) {
	plek.addEventListener('submit', (event) => {
		// Another page than this one is up to the browser.
		const { formAction } = event.submitter as HTMLButtonElement;
		if (new URL(formAction).pathname !== location.pathname) return;
		event.preventDefault();
		// A second press, before the next page stands there, is about the page that is going.
		bezig ??= onSubmit(plek, event).finally(() => (bezig = undefined));
	});
	// To choose a day it is enough that the scan was done: what was answered stays here.
	plek.addEventListener('formdata', ({ formData }) => {
		if (formData.has('naar')) formData.delete('stand');
	});
	plek.addEventListener('click', (event) => {
		if ((event.target as Element).closest('[data-afdrukken]')) print();
	});
	addEventListener('popstate', () => onPopState(plek));
	void begin(plek).then(() => {
		plek.dataset['app'] = 'aan';
	});
	void offerUpdates(() => keepAll(plek));
}
