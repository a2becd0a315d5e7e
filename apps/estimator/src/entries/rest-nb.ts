import { nbRest, type RestTexts } from '@anslag/presentation'

export const rest: RestTexts = nbRest
