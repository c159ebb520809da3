import type { OidcMiddel } from '../../src/lib/toegang/middel.ts';
import { demoPage, safe } from './document.ts';
import { NAMES } from './means.ts';
import { levelsOf, peopleOf, USUAL_LEVEL } from './people.ts';

function page(middel: OidcMiddel, title: string, body: string): string {
	const mark = `Voorbeeld: dit is geen echt${middel === 'gemeente' ? ' werkaccount' : `e ${NAMES[middel]}`}`;
	return demoPage(mark, title, body);
}

/** Where somebody picks a person, and how sure the provider is. Works without JavaScript. */
export function choicePage(middel: OidcMiddel): string {
	const people = peopleOf(middel).map(
		({ id, naam, uitleg }) => `<li><button name="persoon" value="${safe(id)}" type="submit">
<strong>${safe(naam)}</strong><span>${safe(uitleg)}</span></button></li>`
	);
	const levels = levelsOf(middel).map(
		({ id, naam }) =>
			`<label><input type="radio" name="niveau" value="${safe(id)}"${
				id === USUAL_LEVEL[middel] ? ' checked' : ''
			}><span>${safe(naam)}</span></label>`
	);
	return page(
		middel,
		'Kies een voorbeeldpersoon',
		`<p>Deze mensen zijn verzonnen. U hebt geen wachtwoord nodig.</p>
<form method="post">
<ul>${people.join('\n')}</ul>
<details><summary>Kies hoe zeker de inlog is</summary>
<fieldset><legend>Hoe logt deze persoon in?</legend>${levels.join('\n')}</fieldset></details>
<p><button class="stil" name="persoon" value="" type="submit">Stoppen met inloggen</button></p>
</form>`
	);
}

export function logOutPage(middel: OidcMiddel, form: string): string {
	return page(
		middel,
		'Uitloggen',
		`<p>Wilt u ook hier uitloggen?</p>${form}
<p><button class="stil" type="submit" form="op.logoutForm" name="logout" value="yes">Ja, log mij uit</button></p>`
	);
}

export function loggedOutPage(middel: OidcMiddel): string {
	return page(middel, 'U bent uitgelogd', '<p>U kunt dit venster sluiten.</p>');
}

export function errorPage(middel: OidcMiddel): string {
	return page(
		middel,
		'Dit is niet gelukt',
		'<p>Ga terug naar het portaal en begin opnieuw met inloggen.</p>'
	);
}
