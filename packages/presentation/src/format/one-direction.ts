/**
 * A text that somebody wrote, less the marks that turn the direction of writing: within a sentence of ours one of them
 * would turn the amounts after it, too.
 */
export const oneDirection = (text: string): string => text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
