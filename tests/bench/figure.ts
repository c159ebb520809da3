/** What one run measured. */
export interface Measurement {
	/** Needed only when one run gives several figures. */
	readonly name?: string;
	readonly target?: string;
	readonly value: number;
	readonly unit: string;
	readonly ok: boolean;
}

/** One benchmark (`metingen`) or proof (`proeven`): a file in tests/bench or tests/beproef exports an array of these. */
export interface Figure {
	/** Part of the portal: spine, access, voorlichting, aanvraag, documenten, werkplek ... */
	readonly part: string;
	readonly name: string;
	/** What the figure must reach, for people: "< 3 s". */
	readonly target: string;
	/** Debian packages this needs; installed when the run is root, else the figure fails and says so. */
	readonly packages?: readonly string[];
	run(): Promise<Measurement | Measurement[]>;
}
