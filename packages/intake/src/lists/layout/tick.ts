import { withoutTrailing } from '@anslag/pricing'
import { notComputed } from '../sheet.ts'
import { folded } from './folded.ts'
import { type Years, yearsOf } from './years.ts'

/** What a cell of a column to tick in says. */
export type Tick =
  | { readonly kind: 'blank' | 'yes' | 'no' | 'box' | 'sign' | 'unclear' | 'notComputed' }
  | { readonly kind: 'years'; readonly years: Years }

/** Boxes with a cross or a check mark in symbol fonts, which put their letters where Unicode has none of its own. */
const checkedBox = /^[\uf0fb-\uf0fe\uf078\uf04f-\uf054]$/

/** Empty boxes in symbol fonts, and the letters that stand for them where the font is not known. */
const emptyBox = /^[\uf06f-\uf072\uf0a8\uf0a3\uf063o¨£❏❐❑❒◻▢]$/

/** Any other letter of a symbol font: nobody can say what it looks like. */
const sign = /^[\ue000-\uf8ff]+$/

const yes =
  /^(?:x+|[×✓✔☑☒✗✘✕✖🗸🗹🗷✅●•*+v√üþх]\ufe0f?|j|ja|jepp|y|yes|ok|1|true|sann|sant|valgt|vald|valt|ønske[rst]?|ønskjer|ønskjes|ønskt|bestill(?:es|t)?|skal med|ta med|alle?|alt|all|heile?|hele|(?:alle?|all|hele|heile) (?:tilgjengel(?:ige|ege) |available )?(?:år|årene|åra|årganger|årgangar|perioden|years?)|wanted|selected|include)$/u

const no = /^(?:n|nei|no|ikkje|ikke|0|false|usann|usant|-+|–|—|☐|□|n\/a|na|ingen|none|not wanted)$/u

/** A no with other words, and no years that it may be about. */
const noInWords = /^(?:nei|ikke|ikkje|no|not)(?![\p{L}\d])\D*$|^\D*(?<![\p{L}\d])(?:ikke|ikkje|utgår)$/u

/** A yes before more of the same: `ja, 2010-2012`. */
const yesBefore = /^(?:x|ja|yes)[\s,:;–-]+(?=\S)/u

/** No tick and no list of years is longer. */
const longest = 400

/** What a tick is written as: `x`, `ja`, `1`, `TRUE`, `✓` and the like, or the years that are wanted. */
export const tickOf = (cell: string): Tick => {
  if (cell === notComputed) return { kind: 'notComputed' }
  if (cell.length > longest) return { kind: 'unclear' }
  const text = withoutTrailing(folded(cell).replace(/^["'([]+/, ''), '"\').]!')
  if (text === '') return { kind: 'blank' }
  if (yes.test(text) || checkedBox.test(text)) return { kind: 'yes' }
  if (emptyBox.test(text)) return { kind: 'box' }
  if (sign.test(text)) return { kind: 'sign' }
  if (no.test(text)) return { kind: 'no' }
  if (noInWords.test(text)) return { kind: 'no' }
  const rest = text.replace(yesBefore, '')
  if (yes.test(rest) || rest === 'takk') return { kind: 'yes' }
  const years = yearsOf(rest)
  return years === undefined ? { kind: 'unclear' } : { kind: 'years', years }
}

/** What cells say, each text read once: the rows of a list are ticked alike. */
export class Ticks {
  private readonly known = new Map<string, Tick>()

  of(cell: string): Tick {
    const known = this.known.get(cell)
    if (known !== undefined) return known
    const tick = tickOf(cell)
    this.known.set(cell, tick)
    return tick
  }
}
