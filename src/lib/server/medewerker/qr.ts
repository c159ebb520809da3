import { encode } from 'uqr';

/** A square code as one path of an SVG, a unit per square, with the quiet zone that readers need. */
export function qrPath(text: string): { pad: string; maat: number } {
	const { data, size } = encode(text, { ecc: 'M', border: 4 });
	const pad = data
		.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
		.join('');
	return { pad, maat: size };
}
