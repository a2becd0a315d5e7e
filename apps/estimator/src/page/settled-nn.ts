import { settledParts } from '../settled/settled-parts.tsx'
import { settled } from '../texts/settled/nn.ts'

export const parts = settledParts(settled)
