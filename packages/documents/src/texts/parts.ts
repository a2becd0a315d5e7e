import { estimate } from '../estimate/texts.ts'
import { grantPack } from '../grant-pack/texts.ts'
import { offer } from '../offer/texts/offer.ts'

// Each export is the words of one kind of document: `generate` writes a module for each, in each language.

export { estimate, grantPack, offer }
