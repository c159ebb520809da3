import type { IForbiddenRuleType } from 'dependency-cruiser';

const lower = '^src/lib/(?!server/|ui/|ui-bbz/)';

/** The direction of dependency: routes -> server -> process -> law; screens beside the server, never above it. */
export const borderRules: IForbiddenRuleType[] = [
	{
		name: 'no-cycles',
		severity: 'error',
		from: { path: '^(src|scripts)/' },
		// Two types may name each other: that leaves nothing when the code runs.
		to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
	},
	{
		name: 'the-law-uses-only-itself-and-decimal',
		severity: 'error',
		from: { path: '^src/lib/bbz/', pathNot: '\\.test\\.ts$' },
		to: { pathNot: ['^src/lib/bbz/', 'node_modules/decimal\\.js/'] }
	},
	{
		name: 'the-law-has-one-public-face',
		severity: 'error',
		from: { path: '^(src|scripts)/', pathNot: '^src/lib/bbz/' },
		to: { path: '^src/lib/bbz/', pathNot: '^src/lib/bbz/index\\.ts$' }
	},
	{
		name: 'texts-use-only-the-law',
		severity: 'error',
		from: { path: '^src/lib/taal/', pathNot: '\\.test\\.ts$' },
		to: { pathNot: '^src/lib/(taal/|bbz/index\\.ts$)' }
	},
	{
		name: 'a-process-knows-no-server-screen-or-framework',
		severity: 'error',
		from: { path: lower, pathNot: '\\.test\\.ts$|^src/lib/(bbz|taal)/' },
		to: {
			pathNot: [
				'^src/lib/(?!server/|ui/|ui-bbz/)',
				'node_modules/(zod|decimal\\.js|temporal-(polyfill|spec))/'
			]
		}
	},
	{
		name: 'processes-do-not-use-each-other',
		severity: 'error',
		from: { path: '^src/lib/(?!server/|ui/|ui-bbz/)([^/]+)/' },
		to: {
			path: '^src/lib/(?!server/|ui/|ui-bbz/)[^/]+/',
			pathNot: '^src/lib/($1|bbz|taal|invoer|klok)/'
		}
	},
	{
		name: 'plain-components-know-no-domain',
		severity: 'error',
		from: { path: '^src/lib/ui/' },
		to: { path: '^src/', pathNot: '^src/lib/ui/' }
	},
	{
		name: 'screens-use-nothing-of-the-server',
		severity: 'error',
		from: { path: '^src/lib/(ui|ui-bbz)/' },
		to: {
			path: '^src/(lib/server|routes)/|\\.server\\.ts$|node_modules/(drizzle-orm|postgres|pino)/'
		}
	},
	{
		name: 'the-program-of-the-scan-runs-in-a-browser',
		severity: 'error',
		from: { path: '^src/scan-app/' },
		to: { path: '^src/(lib/server|routes)/|node_modules/(?!svelte/)' }
	},
	{
		name: 'nothing-is-built-on-the-program-of-the-scan',
		severity: 'error',
		from: { path: '^src/', pathNot: '^src/scan-app/' },
		to: { path: '^src/scan-app/' }
	},
	{
		name: 'the-server-knows-no-routes-or-screens',
		severity: 'error',
		from: { path: '^src/lib/server/' },
		to: { path: '^src/(routes|lib/ui|lib/ui-bbz)/|\\.svelte$' }
	},
	{
		name: 'a-route-touches-no-table',
		severity: 'error',
		from: { path: '^src/routes/' },
		to: { path: '(^src/lib/server/db/schema/|node_modules/(drizzle-orm|postgres)/)' }
	},
	{
		name: 'route-groups-stand-alone',
		severity: 'error',
		from: { path: '^src/routes/\\(([^/)]+)\\)/' },
		to: { path: '^src/routes/\\([^/]+\\)/', pathNot: '^src/routes/\\($1\\)/' }
	},
	{
		name: 'one-module-knows-lucia',
		severity: 'error',
		from: {
			path: '^(src|scripts)/',
			pathNot: '^src/lib/server/auth/session(-adapter)?\\.ts$'
		},
		to: { path: 'node_modules/lucia/' }
	},
	{
		name: 'sources-use-nothing-of-the-tests',
		severity: 'error',
		from: {
			path: '^(src|scripts)/',
			pathNot: '\\.test\\.ts$|^scripts/(bench|beproef|figures)\\.ts$'
		},
		to: { path: '^tests/' }
	}
];
