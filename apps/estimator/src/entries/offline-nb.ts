import { settledParts } from '../offline/offline-parts.tsx'
import { settled } from '../offline/texts/nb.ts'

export const parts = settledParts(settled)
