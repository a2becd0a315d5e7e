import { enRest, type RestTexts } from '@anslag/presentation'

export const rest: RestTexts = enRest
