import journal from '../../../../drizzle/meta/_journal.json' with { type: 'json' };

/** How many migrations of this version are newer than this moment in milliseconds. */
export const migrationsAfter = (moment: number): number =>
	journal.entries.filter(({ when }) => when > moment).length;
