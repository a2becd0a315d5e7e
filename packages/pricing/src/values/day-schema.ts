import * as z from 'zod/mini'
import { fourDigitYear } from './day.ts'

/** A calendar day that exists, `YYYY-MM-DD`, from the year 1000: what {@link isDay} says. */
export const daySchema = z.iso.date().check(z.regex(fourDigitYear))
