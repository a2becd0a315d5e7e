import type { Language } from '@anslag/pricing'
import { en } from './en.ts'
import { nb, type Texts } from './nb.ts'
import { nn } from './nn.ts'

const all: Readonly<Record<Language, Texts>> = { nb, nn, en }

/** The texts of a language. It brings all three languages along: a page of one language imports that one alone. */
export const textsFor = (language: Language): Texts => all[language]
