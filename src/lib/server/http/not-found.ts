import { getRequestEvent } from '$app/server';
import { error } from '@sveltejs/kit';
import { kaderVoor, type Kader } from '#lib/toegang/menu.ts';

type Asked = { readonly locals: App.Locals };

/** The frame of whoever is logged in, for a page that tells what went wrong. */
export const frameOf = ({ locals: { actor } }: Asked): { kader?: Kader } =>
	actor ? { kader: kaderVoor(actor.rollen) } : {};

/** The answer to whoever asks for what is not there, or not for them: the two cannot be told apart. */
export const notFoundError = (event: Asked): App.Error => ({
	message: 'Deze pagina bestaat niet.',
	...frameOf(event)
});

/** Ends this request as one for an address that does not exist. */
export function notFound(): never {
	error(404, notFoundError(getRequestEvent()));
}
