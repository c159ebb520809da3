import { carriedFeiten } from '#lib/scan/carry.ts';
import { parseStand } from '#lib/scan/scan.schema.ts';
import { parseGezien } from '#lib/scan/seen.ts';
import { issueTicket } from '../auth/ticket.ts';
import type { Context } from '../context.ts';
import { describeError } from '../http/describe-error.ts';
import { log } from '../log.ts';
import { takeRequest } from '../rate-limit.ts';
import { SCAN_MINUTEN, type ScanTicket } from './scan-ticket.ts';

/** More than anybody does by hand; less than would fill a database. */
const TOEGESTAAN = { requests: 30, seconds: 600 };

export type Aanbod = { token: string } | { fout: 'onleesbaar' | 'te_vaak' };

/** Keeps the answers of a scan, sealed, until whoever has this browser logs in and says what to do with them. */
export async function offerScan(
	{ db, klok, origin }: Context,
	gepost: { stand: string; gezien: string }
): Promise<Aanbod> {
	const stand = gepost.stand.length > 8000 ? undefined : parseStand(gepost.stand);
	const feiten = stand && carriedFeiten(stand, klok.vandaag());
	if (!feiten) return { fout: 'onleesbaar' };
	const key = `scan-meenemen:${origin.bezoeker ?? ''}`;
	const { allowed } = await takeRequest(
		() => db,
		key,
		TOEGESTAAN,
		(error) => {
			log().warn({ error: describeError(error, false) }, 'the rate limit could not be checked');
		}
	);
	if (!allowed) return { fout: 'te_vaak' };
	const ticket: ScanTicket = { feiten, gezien: parseGezien(gepost.gezien) };
	return { token: await issueTicket(db, 'scan', ticket, SCAN_MINUTEN) };
}
