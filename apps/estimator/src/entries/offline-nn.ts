import { settledParts } from '../offline/offline-parts.tsx'
import { settled } from '../offline/texts/nn.ts'

export const parts = settledParts(settled)
