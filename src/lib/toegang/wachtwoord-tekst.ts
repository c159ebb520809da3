import { KORTST, LANGST, type Wachtwoordfout } from './wachtwoord.ts';

const TEKST: Readonly<Record<Wachtwoordfout, string>> = {
	te_kort: `Dit wachtwoord is te kort. Gebruik minstens ${KORTST} tekens.`,
	te_lang: `Dit wachtwoord is te lang. Gebruik hoogstens ${LANGST} tekens.`,
	over_uzelf: 'Uw naam of e-mailadres is makkelijk te raden. Kies iets anders.',
	te_bekend: 'Dit wachtwoord is makkelijk te raden. Kies bijvoorbeeld vier losse woorden.'
};

export const WACHTWOORD_UITLEG = `Minstens ${KORTST} tekens. Vier losse woorden zijn sterk en makkelijk te onthouden.`;

/** What is wrong with a new password, beside the field for it. */
export const wachtwoordfout = (fout: Wachtwoordfout): { id: string; message: string } => ({
	id: 'wachtwoord',
	message: TEKST[fout]
});
