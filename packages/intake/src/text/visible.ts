import { composed } from '@anslag/pricing'

/** Letters that nobody sees: fillers, joiners, marks of direction, tags, soft hyphens. */
const invisible = /\p{Default_Ignorable_Code_Point}|\u2800/gu

/** True for nearly every text there is: nothing to put together and nothing to leave out. */
const isPlain = (text: string): boolean => !/[\u00ad\u0250-\uffff]/.test(text)

/**
 * A text as it looks: without letters that nobody sees, and its accents put together with their letters.
 *
 * @example visible('kjø\u3164nn\u2800') // 'kjønn'
 */
export const visible = (text: string): string => (isPlain(text) ? text : composed(text.replace(invisible, '')))
