/** Every sentence of logging in as staff. */
export const inlogTeksten = {
	titel: 'Inloggen voor medewerkers',
	fout: 'Inloggen is niet gelukt',
	email: 'E-mailadres',
	wachtwoord: 'Wachtwoord',
	verder: 'Verder',
	metPasskey: 'Inloggen met een passkey',
	kwijt: 'Lukt inloggen niet meer? Vraag uw beheerder om een nieuwe link.',
	fouten: {
		geenWachtwoord: 'Vul uw wachtwoord in.',
		onjuist: 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Probeer het opnieuw.',
		passkey: 'Inloggen met deze passkey lukt niet. Gebruik uw wachtwoord.'
	}
} as const;

export const codeTeksten = {
	titel: 'Code uit uw app',
	verlopen: 'Vul uw wachtwoord opnieuw in',
	verlopenUitleg:
		'U deed er te lang over, of bent al ingelogd. Daarom vragen wij het nog een keer.',
	naarInloggen: 'Naar inloggen',
	nietBijMij: 'Ik heb mijn app niet bij me',
	ookGeenLijst: 'Ook geen lijst meer? Vraag uw beheerder om een nieuwe link.',
	code: {
		label: 'Welke code laat uw app nu zien?',
		hulp: 'De code heeft 6 cijfers. Elke halve minuut komt er een nieuwe.',
		knop: 'Inloggen',
		leeg: 'Vul de 6 cijfers in die uw app nu laat zien.',
		fout: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in uw app.'
	},
	herstelcode: {
		label: 'Herstelcode',
		hulp: 'Van uw geprinte lijst. Streep de code door: hij werkt één keer.',
		knop: 'Inloggen met herstelcode',
		leeg: 'Vul een van uw herstelcodes in.',
		fout: 'Deze herstelcode klopt niet, of is al gebruikt. Neem een andere van uw lijst.'
	}
} as const;

export const uitnodigingTeksten = {
	titel: 'Uw account instellen',
	fout: 'Dit is nog niet goed',
	stap: 'Stap 2 van 2',
	app: 'Koppel een app voor codes',
	appUitleg: 'Bij elke keer inloggen vragen wij een code uit die app.',
	welkom: (naam: string) => `Welkom, ${naam}`,
	adres: 'U krijgt toegang met het e-mailadres',
	vervangt: 'Stelt u hieronder iets nieuws in? Dan werkt uw oude manier van inloggen niet meer.',
	hoe: 'Hoe wilt u inloggen?',
	passkey: {
		kop: 'Met een passkey',
		uitleg: 'U logt in met uw vinger, uw gezicht of de pincode van uw apparaat. Dit is het snelst.',
		knop: 'Passkey maken',
		naam: 'Naam voor deze passkey',
		naamHulp: 'Bijvoorbeeld: laptop van het werk.',
		voorstel: 'Mijn apparaat'
	},
	wachtwoord: {
		kop: 'Met een wachtwoord en een app',
		uitleg: 'U logt in met een wachtwoord en een code van uw telefoon.',
		label: 'Kies een wachtwoord',
		knop: 'Verder'
	},
	fouten: {
		geenWachtwoord: 'Kies een wachtwoord.',
		code: 'Deze code klopt niet. Vul de 6 cijfers in die uw app nu laat zien.',
		passkey: 'De passkey is niet gemaakt. Probeer het opnieuw.',
		naam: 'Geef de passkey een naam.'
	},
	wachten: 'Even wachten',
	verlopen: 'Deze link werkt niet meer',
	verlopenUitleg: [
		'Een link werkt één keer, en drie dagen lang.',
		'Hebt u al ingesteld hoe u inlogt? Dan kunt u gewoon inloggen.',
		'Anders kan uw beheerder een nieuwe link maken.'
	]
} as const;
