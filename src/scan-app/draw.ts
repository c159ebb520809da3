import type { Component } from 'svelte';
import { Renderer } from './html.ts';

/** The HTML of a component that was compiled for the server. */
export function draw<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	const renderer = new Renderer();
	(component as unknown as (renderer: Renderer, props: Props) => void)(renderer, props);
	return renderer.toString();
}
