import { withDeferred } from '@anslag/presentation/estimate'
import { nnDeferred, nnInitial } from '@anslag/presentation/estimate/nn'

export const texts = withDeferred(nnInitial, nnDeferred)
