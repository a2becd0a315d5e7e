import { withDeferred } from '@anslag/presentation/estimate'
import { enDeferred, enInitial } from '@anslag/presentation/estimate/en'

export const texts = withDeferred(enInitial, enDeferred)
