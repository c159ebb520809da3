/** What is wrong; with the id of a field when it is about one. */
export interface Fout {
	readonly id?: string | undefined;
	readonly message: string;
}

/** What is wrong with the field of this id, if anything. */
export const foutVan = (fouten: readonly Fout[], id: string): string | undefined =>
	fouten.find((fout) => fout.id === id)?.message;
