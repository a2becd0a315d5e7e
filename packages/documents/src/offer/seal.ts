import { fill } from '@anslag/presentation'
import { listOf, paragraph, section } from '../blocks/section.ts'
import type { Block, SealBlock } from '../model/block.ts'
import type { Attachment } from '../model/document.ts'
import type { Offered } from './offered.ts'

const fileName = ({ content: { number } }: Offered): string => `${number ?? 'draft'}.json`

/** The quote itself, from which the offer can be read back and checked. */
export const quoteFile = (offered: Offered): Attachment => ({
  name: fileName(offered),
  mediaType: 'application/json',
  description: offered.words.offer.attachment,
  text: `${JSON.stringify(offered.quote, null, 2)}\n`,
})

/** The seal, the signature where there is one, and how anybody checks them. */
export const sealSection = (offered: Offered): readonly Block[] => {
  const { revision, content, words } = offered
  const { seal: texts } = words.offer
  const { seal } = revision
  if (seal === undefined) return section(texts.heading, paragraph([texts.draft]))
  const sealed: SealBlock = {
    kind: 'seal',
    label: fill(texts.label, { revision: String(content.revision) }),
    value: seal.hash,
    sentences: [texts.means, fill(texts.check, { file: fileName(offered) })],
  }
  const signed: SealBlock[] =
    seal.signature === undefined
      ? []
      : [
          {
            kind: 'seal',
            label: texts.signature,
            value: seal.signature.signature,
            sentences: [fill(texts.signed, { file: fileName(offered) })],
          },
        ]
  const unsigned = seal.signature === undefined ? listOf([texts.unsigned]) : []
  return section(texts.heading, [sealed, ...signed, ...unsigned])
}
