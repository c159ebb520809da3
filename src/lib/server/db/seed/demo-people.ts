/** Somebody whom a visitor of the demo can log in as. */
export interface DemoLogin {
	readonly name: string;
	readonly role: string;
	readonly username: string;
	readonly password: string;
}

/** Empty as long as nothing in the portal asks for a login. */
export const demoLogins: readonly DemoLogin[] = [];
