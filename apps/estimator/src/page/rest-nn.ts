import { type InitialTexts, nnDeferred, type Texts, withDeferred } from '@anslag/presentation'

export const rest = (initial: InitialTexts): Texts => withDeferred(initial, nnDeferred)
