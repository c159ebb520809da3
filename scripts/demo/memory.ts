import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/** What the example provider remembers: nothing of it outlives the process. */
export function memory(): AdapterFactory {
	const kept = new Map<string, AdapterPayload>();
	return (model): Adapter => {
		const key = (id: string) => `${model}:${id}`;
		const where = (fits: (payload: AdapterPayload) => boolean) =>
			[...kept].filter(([name, payload]) => name.startsWith(`${model}:`) && fits(payload));
		return {
			upsert(id, payload, expiresIn) {
				kept.set(key(id), payload);
				if (expiresIn) setTimeout(() => kept.delete(key(id)), expiresIn * 1000).unref();
				return Promise.resolve();
			},
			find: (id) => Promise.resolve(kept.get(key(id))),
			findByUid: (uid) => Promise.resolve(where((payload) => payload.uid === uid)[0]?.[1]),
			findByUserCode: () => Promise.resolve(undefined),
			consume(id) {
				const payload = kept.get(key(id));
				if (payload) payload.consumed = Math.floor(Date.now() / 1000);
				return Promise.resolve();
			},
			destroy(id) {
				kept.delete(key(id));
				return Promise.resolve();
			},
			revokeByGrantId(grantId) {
				for (const [name] of where((payload) => payload.grantId === grantId)) kept.delete(name);
				return Promise.resolve();
			}
		};
	};
}
