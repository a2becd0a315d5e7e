import { withDeferred } from '@anslag/presentation/estimate'
import { nbDeferred, nbInitial } from '@anslag/presentation/estimate/nb'

export const texts = withDeferred(nbInitial, nbDeferred)
