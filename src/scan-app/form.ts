import type { Velden } from '#lib/scan/scan.types.ts';

/** What a form would post, as text per field, with the button that was pressed. */
export function readForm(form: HTMLFormElement, knop: HTMLElement | null): Velden {
	const uit: Record<string, string[]> = {};
	for (const [naam, waarde] of new FormData(form, knop)) {
		if (typeof waarde === 'string') (uit[naam] ??= []).push(waarde);
	}
	return uit;
}

/** Moves focus and view to where the person goes on: the errors, or the heading of the new page. */
export function focusOn(plek: HTMLElement, kies: string): void {
	const kop = plek.querySelector<HTMLElement>(kies);
	if (!kop) return;
	kop.tabIndex = -1;
	kop.focus({ preventScroll: true });
	const boven =
		kop.closest('form') && kies === 'h1' ? 0 : kop.getBoundingClientRect().top + scrollY - 24;
	scrollTo(0, boven);
}
