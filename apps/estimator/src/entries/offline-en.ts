import { settledParts } from '../offline/offline-parts.tsx'
import { settled } from '../offline/texts/en.ts'

export const parts = settledParts(settled)
