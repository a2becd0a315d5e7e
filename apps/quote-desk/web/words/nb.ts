import { nbInitial } from '@anslag/presentation/estimate/nb'
import { nbDesk } from '../generated/nb/desk.ts'
import type { Words } from './words.ts'

export const words: Words = { ...nbDesk, texts: nbInitial }
