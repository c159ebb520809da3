import { redirect } from '@sveltejs/kit';
import { retryPost, viewPost } from '#lib/server/post/view-post.ts';
import { actorContextOf } from '#lib/server/request-context.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	stand: await viewPost(actorContextOf(event))
});

export const actions: Actions = {
	opnieuw: async (event) => {
		await retryPost(actorContextOf(event));
		redirect(303, '/beheer/post');
	}
};
