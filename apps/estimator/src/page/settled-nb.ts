import { settledParts } from '../settled/settled-parts.tsx'
import { settled } from '../texts/settled/nb.ts'

export const parts = settledParts(settled)
