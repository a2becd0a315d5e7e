import { enInitial } from '@anslag/presentation/estimate/en'
import { enDesk } from '../generated/en/desk.ts'
import type { Words } from './words.ts'

export const words: Words = { ...enDesk, texts: enInitial }
