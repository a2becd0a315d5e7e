import { nnRest, type RestTexts } from '@anslag/presentation'

export const rest: RestTexts = nnRest
