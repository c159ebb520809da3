import type { Component } from 'svelte';

type Part = string | (() => string);

/**
 * The part of Svelte's renderer that a page without async work, context or head needs: it collects
 * what a compiled component pushes. Svelte's own weighs five times as much; a journey in the browser
 * holds this one to the HTML of the server, page by page.
 */
class Renderer {
	private parts: string[] = [];

	push(part: Part): void {
		this.parts.push(typeof part === 'function' ? part() : part);
	}

	component(draw: (renderer: this) => void): void {
		draw(this);
	}

	/** A component that binds to a part of itself draws in a copy until nothing changes any more. */
	copy(): Renderer {
		const other = new Renderer();
		other.parts = [...this.parts];
		return other;
	}

	subsume(other: Renderer): void {
		this.parts = other.parts;
	}

	toString(): string {
		return this.parts.join('');
	}
}

/** The HTML of a component that was compiled for the server. */
export function draw<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	const renderer = new Renderer();
	(component as unknown as (renderer: Renderer, props: Props) => void)(renderer, props);
	return renderer.toString();
}
