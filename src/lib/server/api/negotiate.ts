interface Range {
	readonly type: string;
	readonly quality: number;
}

function parseRange(part: string): Range {
	const [type = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
	const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
	return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}

/** Whether the Accept header leaves room for this media type; the most precise range decides (RFC 9110, 12.5.1). */
export function accepts(header: string | null, mediaType: string): boolean {
	if (!header?.trim()) return true;
	const ranges = header.split(',').map(parseRange);
	const group = `${mediaType.split('/')[0]}/*`;
	for (const wanted of [mediaType, group, '*/*']) {
		const range = ranges.find(({ type }) => type === wanted);
		if (range) return range.quality > 0;
	}
	return false;
}

/** Whether a body of this type is JSON in UTF-8. */
export function isJson(contentType: string | null): boolean {
	const [type, ...parameters] = (contentType ?? '')
		.split(';')
		.map((part) => part.trim().toLowerCase());
	return (
		type === 'application/json' &&
		parameters.every(
			(parameter) => !/^charset=/.test(parameter) || /^charset="?utf-?8"?$/.test(parameter)
		)
	);
}
