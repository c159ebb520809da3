/** How long somebody must wait, in words. */
function duur(seconden: number): string {
	if (seconden <= 90) return seconden === 1 ? '1 seconde' : `${seconden} seconden`;
	const minuten = Math.ceil(seconden / 60);
	if (minuten < 90) return `${minuten} minuten`;
	return `${Math.ceil(minuten / 60)} uur`;
}

/** Tells somebody who failed too often when to come back, and nothing else. */
export const wachtTekst = (seconden: number): string =>
	`Er is te vaak geprobeerd. Probeer het over ${duur(seconden)} opnieuw.`;
