import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	customType,
	date,
	index,
	integer,
	jsonb,
	pgTable,
	smallint,
	text,
	time,
	unique,
	uuid
} from 'drizzle-orm/pg-core';
import {
	PLEK_SOORTEN,
	REEKS_SOORTEN,
	TALEN,
	TOEGANGEN
} from '../../../voorlichting/voorlichting.types.ts';
import { account } from './account.ts';
import { moment } from './column.ts';
import { dataKey } from './data-key.ts';

/** A stretch of time, as PostgreSQL writes it: `["2026-11-24 10:00+00","2026-11-24 11:00+00")`. */
const tijdvak = customType<{ data: string }>({ dataType: () => 'tstzrange' });

/** Where people meet: a building, a video link, the telephone, their own home. */
export const plek = pgTable('plek', {
	id: uuid().primaryKey().defaultRandom(),
	naam: text().notNull(),
	soort: text({ enum: PLEK_SOORTEN }).notNull(),
	adres: text(),
	/** Whether a wheelchair can get in; unknown stays unknown. */
	rolstoel: boolean(),
	parkeren: text(),
	route: text(),
	/** Address of the video call. Shown only to who has a seat. */
	verbinding: text(),
	gestoptOp: moment()
});

/** A series: what is the same for each of its sessions. Changing it changes sessions to come only when asked. */
export const reeks = pgTable('reeks', {
	id: uuid().primaryKey().defaultRandom(),
	soort: text({ enum: REEKS_SOORTEN }).notNull(),
	titel: text().notNull(),
	/** What stands in mail and calendar in the discreet mode. */
	neutraleTitel: text().notNull(),
	uitleg: text().notNull(),
	meebrengen: text(),
	taal: text({ enum: TALEN }).notNull().default('nl'),
	toegang: text({ enum: TOEGANGEN }).notNull().default('open'),
	capaciteit: integer().notNull(),
	/** Hours before the start at which booking closes. */
	sluitUren: integer().notNull().default(0),
	plekId: uuid().references(() => plek.id),
	hostId: uuid().references(() => account.id),
	/** When it comes back: see `lib/voorlichting/herhaling.ts`. Empty for sessions planned by hand. */
	herhaling: jsonb(),
	/** For an event of others: where to sign up. */
	externeUrl: text(),
	gemaaktOp: moment().notNull().defaultNow(),
	gestoptOp: moment()
});

/** One thing to take a seat at: a session, or a workshop of several parts, or one appointment. */
export const bijeenkomst = pgTable(
	'bijeenkomst',
	{
		id: uuid().primaryKey().defaultRandom(),
		/** Empty for an appointment. */
		reeksId: uuid().references(() => reeks.id),
		afspraaksoortId: uuid().references(() => afspraaksoort.id),
		titel: text().notNull(),
		neutraleTitel: text().notNull(),
		taal: text({ enum: TALEN }).notNull().default('nl'),
		toegang: text({ enum: TOEGANGEN }).notNull().default('open'),
		capaciteit: integer().notNull(),
		/** Seats taken. Only the trigger on `boeking` writes it. */
		bezet: integer().notNull().default(0),
		/** Bookings on the waiting list. Only the trigger on `boeking` writes it. */
		wachtend: integer().notNull().default(0),
		/** Booking closes here. */
		sluitOp: moment().notNull(),
		hostId: uuid().references(() => account.id),
		/** Seals what was said in its bookings; destroyed with them. */
		keyId: uuid()
			.notNull()
			.references(() => dataKey.id),
		/** Goes up with each change that people must know of. */
		versie: integer().notNull().default(0),
		afgelastOp: moment(),
		/** Why, in words for who would have come. */
		afgelastReden: text(),
		/** Moment in the recurrence of its series that it came from, so that planning twice plans once. */
		planmoment: moment(),
		gemaaktOp: moment().notNull().defaultNow()
	},
	(table) => [
		unique('bijeenkomst_planmoment').on(table.reeksId, table.planmoment),
		check('bijeenkomst_capaciteit', sql`${table.capaciteit} between 1 and 500`),
		check('bijeenkomst_niet_overboekt', sql`${table.bezet} between 0 and ${table.capaciteit}`),
		check('bijeenkomst_herkomst', sql`num_nonnulls(${table.reeksId}, ${table.afspraaksoortId}) = 1`)
	]
);

/** When and where one part of it takes place. Most have one; a workshop has several. */
export const dagdeel = pgTable(
	'dagdeel',
	{
		id: uuid().primaryKey().defaultRandom(),
		bijeenkomstId: uuid()
			.notNull()
			.references(() => bijeenkomst.id),
		nummer: smallint().notNull(),
		plekId: uuid()
			.notNull()
			.references(() => plek.id),
		begin: moment().notNull(),
		eind: moment().notNull()
	},
	(table) => [
		unique('dagdeel_nummer').on(table.bijeenkomstId, table.nummer),
		index('dagdeel_begin').on(table.begin),
		check('dagdeel_duur', sql`${table.eind} > ${table.begin}`)
	]
);

/** Time of a member of staff that is taken, with the quiet around it. An exclusion constraint keeps it single. */
export const bezetting = pgTable(
	'bezetting',
	{
		id: uuid().primaryKey().defaultRandom(),
		accountId: uuid()
			.notNull()
			.references(() => account.id),
		bijeenkomstId: uuid()
			.notNull()
			.references(() => bijeenkomst.id, { onDelete: 'cascade' }),
		tijd: tijdvak().notNull(),
		/** The appointment is not held by anybody now, so the time is free. The trigger on `bijeenkomst` writes it. */
		vrijgegeven: boolean().notNull().default(false)
	},
	(table) => [index('bezetting_bijeenkomst').on(table.bijeenkomstId)]
);

/** A kind of appointment that people can make themselves. */
export const afspraaksoort = pgTable(
	'afspraaksoort',
	{
		id: uuid().primaryKey().defaultRandom(),
		code: text().notNull().unique(),
		titel: text().notNull(),
		neutraleTitel: text().notNull(),
		uitleg: text().notNull(),
		minuten: integer().notNull(),
		/** Quiet before and after, for notes and travel. */
		rustVoor: integer().notNull().default(0),
		rustNa: integer().notNull().default(0),
		/** How many members of staff must be there. */
		medewerkers: smallint().notNull().default(1),
		plekSoort: text({ enum: PLEK_SOORTEN }).notNull(),
		toegang: text({ enum: TOEGANGEN }).notNull().default('open'),
		/** Only for who attended a session, in the hours reserved for that. */
		vervolg: boolean().notNull().default(false),
		gestoptOp: moment()
	},
	(table) => [
		check('afspraaksoort_minuten', sql`${table.minuten} between 5 and 480`),
		check('afspraaksoort_medewerkers', sql`${table.medewerkers} between 1 and 2`)
	]
);

/** Hours of a member of staff, per weekday in Dutch time (1 is Monday), for one kind of appointment or all. */
export const beschikbaarheid = pgTable(
	'beschikbaarheid',
	{
		id: uuid().primaryKey().defaultRandom(),
		accountId: uuid()
			.notNull()
			.references(() => account.id),
		weekdag: smallint().notNull(),
		van: time().notNull(),
		tot: time().notNull(),
		plekId: uuid().references(() => plek.id),
		afspraaksoortId: uuid().references(() => afspraaksoort.id),
		/** Kept for who attended a session of this series. */
		reeksId: uuid().references(() => reeks.id),
		vanaf: date().notNull(),
		totEnMet: date()
	},
	(table) => [
		index('beschikbaarheid_account').on(table.accountId),
		check('beschikbaarheid_weekdag', sql`${table.weekdag} between 1 and 7`),
		check('beschikbaarheid_uren', sql`${table.tot} > ${table.van}`)
	]
);

/** A day on which it is otherwise: away, or there at other hours. */
export const beschikbaarheidUitzondering = pgTable(
	'beschikbaarheid_uitzondering',
	{
		id: uuid().primaryKey().defaultRandom(),
		accountId: uuid()
			.notNull()
			.references(() => account.id),
		dag: date().notNull(),
		aanwezig: boolean().notNull(),
		van: time(),
		tot: time(),
		plekId: uuid().references(() => plek.id)
	},
	(table) => [
		index('beschikbaarheid_uitzondering_dag').on(table.accountId, table.dag),
		check(
			'beschikbaarheid_uitzondering_uren',
			sql`${table.aanwezig} = (${table.van} is not null) and num_nonnulls(${table.van}, ${table.tot}) in (0, 2)`
		)
	]
);

/** A question from a session, with the answer that a beheerder may publish. Holds nothing of who asked. */
export const vraag = pgTable('vraag', {
	id: uuid().primaryKey().defaultRandom(),
	reeksId: uuid()
		.notNull()
		.references(() => reeks.id),
	vraag: text().notNull(),
	antwoord: text(),
	gesteldOp: moment().notNull().defaultNow(),
	gepubliceerdOp: moment(),
	doorId: uuid().references(() => account.id)
});
