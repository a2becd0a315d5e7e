import { nnInitial } from '@anslag/presentation/estimate/nn'
import { nnDesk } from '../generated/nn/desk.ts'
import type { Words } from './words.ts'

export const words: Words = { ...nnDesk, texts: nnInitial }
