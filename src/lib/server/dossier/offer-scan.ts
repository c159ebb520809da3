import type { Feiten } from '#lib/bbz/index.ts';
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

type Gelezen = { feiten: Feiten } | { fout: 'onleesbaar' | 'te_vaak' };

async function mayOffer({ db, origin }: Context): Promise<boolean> {
	const { allowed } = await takeRequest(
		() => db,
		`scan-meenemen:${origin.bezoeker ?? ''}`,
		TOEGESTAAN,
		(error) => {
			log().warn({ error: describeError(error, false) }, 'the rate limit could not be checked');
		}
	);
	return allowed;
}

async function readScan(context: Context, gepost: string): Promise<Gelezen> {
	const stand = gepost.length > 8000 ? undefined : parseStand(gepost);
	const feiten = stand && carriedFeiten(stand, context.klok.vandaag());
	if (!feiten) return { fout: 'onleesbaar' };
	return (await mayOffer(context)) ? { feiten } : { fout: 'te_vaak' };
}

/** Keeps the answers of a scan, sealed, until whoever has this browser logs in and says what to do with them. */
export async function offerScan(
	context: Context,
	gepost: { stand: string; gezien: string }
): Promise<Aanbod> {
	const gelezen = await readScan(context, gepost.stand);
	if ('fout' in gelezen) return gelezen;
	const ticket: ScanTicket = { feiten: gelezen.feiten, gezien: parseGezien(gepost.gezien) };
	return { token: await issueTicket(context.db, 'scan', ticket, SCAN_MINUTEN) };
}

/**
 * Keeps that this browser has done the scan: enough to take a seat. What was answered is not asked for. Answers would
 * prove no more, since anybody can make them up, and with JavaScript they stay on the device.
 */
export async function vouchScan(context: Context): Promise<Aanbod> {
	if (!(await mayOffer(context))) return { fout: 'te_vaak' };
	return { token: await issueTicket(context.db, 'gescand', {}, SCAN_MINUTEN) };
}
