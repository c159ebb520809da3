import { bbz, maakArtikel } from '../begrippen/artikel.ts';
import { kalenderjaar } from '../begrippen/datum.ts';
import type { Lezer } from '../toets/lezer.ts';
import type { Oordeel } from '../toets/oordeel.ts';
import {
	nietVoldaan,
	ONBEKEND,
	oordeelNodig,
	tenzij,
	voldaan,
	voldaanDoorBeleid,
	wijzig
} from '../toets/oordeel.ts';
import { regel } from './regel.ts';

function toetsVerlaagd(l: Lezer, uren: number, grens: number): Oordeel {
	const teWeinig = (nodig: number) =>
		tenzij(nietVoldaan('te_weinig_uren', { uren, grens: nodig }), wijzig('urenPerJaar', nodig));
	const beleid = l.beleid.verlaagdUrencriterium;
	const verlaagd = beleid ? l.parameter('urencriteriumVerlaagd') : undefined;
	if (!beleid || verlaagd === undefined) return teWeinig(grens);
	if (uren < verlaagd) {
		return teWeinig(l.feitAlsBekend('gedeeltelijkArbeidsongeschikt') ? verlaagd : grens);
	}
	const ongeschikt = l.feit('gedeeltelijkArbeidsongeschikt');
	if (ongeschikt === undefined) return ONBEKEND;
	if (!ongeschikt) return teWeinig(grens);
	const plaats = maakArtikel(l.beleid.regeling, beleid.artikel, beleid.lid, beleid.onderdeel);
	return voldaanDoorBeleid(plaats, 'genoeg_uren_verlaagd', { uren, grens: verlaagd });
}

/**
 * Toetst of iemand ten minste 1.225 uren per kalenderjaar in het bedrijf werkt.
 * @grondslag Bbz 2004 art. 1 onder b ten tweede; Wet IB 2001 art. 3.6 lid 1
 * @uitleg Het verlaagde criterium van 800 uren telt alleen waar de gemeente dat bepaalt.
 */
export const urenMinimum = regel({
	id: 'uren_minimum',
	artikel: bbz('1', undefined, 'b, 2°'),
	toets(l) {
		const uren = l.feit('urenPerJaar');
		const grens = l.parameter('urencriterium');
		if (uren === undefined || grens === undefined) return ONBEKEND;
		if (uren >= grens) return voldaan('genoeg_uren', { uren, grens });
		return toetsVerlaagd(l, uren, grens);
	}
});

/** Zegt of dit bedrijf zelf nog geen vijf hele kalenderjaren bestaat. */
function isJongBedrijf(l: Lezer): boolean | undefined {
	if (l.feitAlsBekend('bedrijfGestart') === false) return true;
	const start = l.feitAlsBekend('startdatumBedrijf');
	return start === undefined ? undefined : kalenderjaar(start) > kalenderjaar(l.peildatum) - 5;
}

/** Zegt of iemand in een van de vijf voorafgaande kalenderjaren geen ondernemer was. */
function isUitgezonderd(l: Lezer): boolean | undefined {
	const vijfJaar = l.feitAlsBekend('ondernemerInVijfVoorafgaandeJaren');
	return vijfJaar === undefined ? isJongBedrijf(l) : !vijfJaar;
}

/**
 * Toetst of de meeste werktijd in het eigen bedrijf gaat zitten.
 * @grondslag Bbz 2004 art. 1 onder b ten tweede; Wet IB 2001 art. 3.6 lid 1 onder a en b
 * @uitleg Geldt niet voor wie in een van de vijf voorafgaande kalenderjaren geen ondernemer was.
 * @aanname Zonder ander bericht is de startdatum van dit bedrijf het begin van het ondernemerschap.
 */
export const urenGrotendeels = regel({
	id: 'uren_grotendeels',
	artikel: bbz('1', undefined, 'b, 2°'),
	toets(l) {
		const uitgezonderd = isUitgezonderd(l);
		if (uitgezonderd) return voldaan('startersuitzondering');
		const uren = l.feit('urenPerJaar');
		const elders = l.feit('urenLoondienstPerJaar');
		if (uren !== undefined && elders !== undefined) {
			if (uren > elders) return voldaan('meeste_tijd_in_bedrijf', { uren, elders });
			if (uitgezonderd === false) {
				const omslag = elders + 1 + elders <= 8784 ? [wijzig('urenPerJaar', elders + 1)] : [];
				if (uren > 0) omslag.push(wijzig('urenLoondienstPerJaar', uren - 1));
				return tenzij(nietVoldaan('niet_meeste_tijd_in_bedrijf', { uren, elders }), ...omslag);
			}
		}
		if (uitgezonderd === undefined) l.feit('ondernemerInVijfVoorafgaandeJaren');
		// A young business next to five years of entrepreneurship means an earlier business: a person looks.
		return uitgezonderd === false && isJongBedrijf(l)
			? oordeelNodig('consulent', ['urenadministratie'], 'beoordeling_nodig')
			: ONBEKEND;
	}
});
