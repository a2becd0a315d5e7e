import { settledParts } from '../settled/settled-parts.tsx'
import { settled } from '../texts/settled/en.ts'

export const parts = settledParts(settled)
