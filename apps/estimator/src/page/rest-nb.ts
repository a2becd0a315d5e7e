import { type InitialTexts, nbDeferred, type Texts, withDeferred } from '@anslag/presentation'

export const rest = (initial: InitialTexts): Texts => withDeferred(initial, nbDeferred)
