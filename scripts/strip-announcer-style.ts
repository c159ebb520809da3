import type { Plugin } from 'vite';

/**
 * Kit gives its route announcer an inline style, which a strict `style-src` blocks. The theme hides
 * `#svelte-announcer` instead.
 */
export function stripAnnouncerStyle(): Plugin {
	return {
		name: 'strip-announcer-style',
		enforce: 'pre',
		transform(code, id) {
			if (!id.split('?')[0]?.endsWith('generated/root.svelte')) return undefined;
			const stripped = code.replace(/(<div id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1');
			if (stripped === code)
				this.error('Kit no longer gives its announcer an inline style: drop this plugin');
			return { code: stripped, map: null };
		}
	};
}
