import { expect, test } from 'vitest';
import { toegangTot, wayIn } from './routes.ts';

test.each([
	['GET', '', 'GET'],
	['HEAD', '', 'GET'],
	['POST', '', 'POST'],
	['POST', '?/overal', 'POST ?/overal'],
	['POST', '?/overal&terug=1', 'POST ?/overal'],
	['POST', '?terug=1&/overal', 'POST ?/overal'],
	['POST', '?%2Foveral=', 'POST ?/overal'],
	['POST', '?terug=/overal', 'POST'],
	['DELETE', '', 'DELETE']
])('%s with %j is the way in %s', (method, search, way) => {
	expect(wayIn(method, search)).toBe(way);
});

test.each(['__proto__', 'constructor', '/(account)/nergens'])(
	'the route %s exists for nobody',
	(route) => {
		expect(toegangTot(route, 'GET')).toBeUndefined();
	}
);

test.each(['constructor', 'POST ?/__proto__', 'POST ?/onbekend', 'DELETE'])(
	'the way in %j to the account page exists for nobody',
	(way) => {
		expect(toegangTot('/(account)/account', way)).toBeUndefined();
	}
);
