import { expect, test } from 'vitest';
import { closeAll, onShutdown } from './shutdown.ts';

test('closes everything once, the latest first, also after one that fails', async () => {
	const closed: string[] = [];
	const close = (name: string) => () => Promise.resolve(void closed.push(name));
	onShutdown(close('first'));
	onShutdown(() => Promise.reject(new Error('stuck')));
	onShutdown(close('last'));
	await closeAll();
	await closeAll();
	expect(closed).toEqual(['last', 'first']);
});
