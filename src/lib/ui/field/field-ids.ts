/** The ids a field builds from its own id, so that label, hint and error point at each other. */
export function fieldIds(
	id: string,
	parts: { hint: boolean; error: boolean; extra?: string | undefined }
) {
	const hint = `${id}-uitleg`;
	const error = `${id}-fout`;
	const describedBy = [parts.hint && hint, parts.extra, parts.error && error]
		.filter(Boolean)
		.join(' ');
	return { hint, error, describedBy: describedBy === '' ? undefined : describedBy };
}
