// Counts how easy Dutch text reads. Used by tests only.

const VOWELS =
	/aai|aau|eeu|ieu|oei|ooi|uie|aa|ee|ie|oe|oo|uu|eu|ei|ij|ui|au|ou|[aeiouyáàâéèêíîóôúûäëïöü]/g;

/** Syllables by groups of vowels; a number or an abbreviation counts as two. */
function countSyllables(word: string): number {
	if (/\d/.test(word) || (word.length > 1 && word === word.toUpperCase())) return 2;
	return Math.max(1, word.toLowerCase().match(VOWELS)?.length ?? 1);
}

export function splitSentences(text: string): string[] {
	return text
		.split(/(?<=[.!?])\s+(?=[A-ZÀ-Ý‘(€0-9])/)
		.map((part) => part.trim())
		.filter(Boolean);
}

export function splitWords(sentence: string): string[] {
	return sentence.replaceAll('€\u00a0', '€').match(/[\p{L}\p{N}€][\p{L}\p{N}.,:’'-]*/gu) ?? [];
}

export interface Readability {
	/** Flesch-Douma: 65 is plain, below 50 is hard. */
	score: number;
	mean: number;
	longest: string;
	longestWords: number;
}

export function measure(texts: readonly string[]): Readability {
	const sentences = texts.flatMap(splitSentences);
	const perSentence = sentences.map(splitWords);
	const words = perSentence.flat();
	const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
	const mean = words.length / Math.max(1, sentences.length);
	const longestWords = Math.max(0, ...perSentence.map((w) => w.length));
	return {
		score: 206.8 - (0.77 * 100 * syllables) / Math.max(1, words.length) - 0.93 * mean,
		mean,
		longest: sentences[perSentence.findIndex((w) => w.length === longestWords)] ?? '',
		longestWords
	};
}
