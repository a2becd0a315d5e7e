import { enDeferred, type InitialTexts, type Texts, withDeferred } from '@anslag/presentation'

export const rest = (initial: InitialTexts): Texts => withDeferred(initial, enDeferred)
