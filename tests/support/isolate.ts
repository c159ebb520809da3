import { Socket } from 'node:net';

const loopback = new Set(['localhost', '127.0.0.1', '::1']);
const connect = Socket.prototype.connect;

interface Target {
	readonly host?: string;
	readonly path?: string;
}

// A unit test that reaches a real network is slow, flaky and leaks; it fails here instead.
Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
	const given = Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0];
	const target: Target =
		typeof given === 'object' && given !== null ? given : { host: String(args[1] ?? 'localhost') };
	if (!target.path && !loopback.has(target.host ?? 'localhost'))
		throw new Error(`A test may not reach ${target.host ?? 'the network'}`);
	return Reflect.apply(connect, this, args) as Socket;
} as typeof connect;
