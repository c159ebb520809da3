/**
 * Somebody at work on a page that goes on without a network. Nobody can then ask the portal whether the session lasts, so
 * what they do on the page counts as activity. Only ever written in the browser.
 */
export const doorwerken = $state({
	/** Until when the page stays open, in milliseconds, although the session may have ended. */
	tot: 0,
	/** Whether this tab holds what was not sent: logging in anew must then not take its place. */
	bewaart: false
});
