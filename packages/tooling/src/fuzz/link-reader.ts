import { deflateSync } from 'node:zlib'
import { exampleRequests } from '@anslag/price-lists'
import { readJson } from '@anslag/pricing'
import fc from 'fast-check'
import { decodedLink } from '../../../../apps/estimator/src/import/decode-link.ts'
import { hostileText } from '../../../intake/src/testing/index.ts'
import { wrongRefusal } from './document-readers.ts'
import { type Reader, reader } from './reader.ts'

const whole = JSON.stringify(exampleRequests.typical)

const link = `#v1.${deflateSync(Buffer.from(whole)).toString('base64url')}`

const pieces = fc.constantFrom('A', '_', '-', '%20', '\r\n', ')', '=', 'é', '.', '')

const damaged = fc.array(fc.tuple(fc.nat(), fc.nat(3), pieces), { maxLength: 3 }).map((cuts) =>
  cuts.reduce((text, [at, length, piece]) => {
    const place = 4 + (at % (text.length - 4))
    return text.slice(0, place) + piece + text.slice(place + length)
  }, link),
)

/** A damaged link never passes for whole with another text in it. */
export const linkReader: Reader = reader(
  'link',
  fc.oneof(
    damaged,
    hostileText(40_000).map((text) => `#v1.${text}`),
    hostileText(40_000).map((text) => link + text),
  ),
  async (hash) => {
    const found = await decodedLink(hash)
    if (found.kind !== 'whole') return undefined
    const read = readJson(found.text)
    if (hash.startsWith(link.slice(0, 40)) && found.text !== whole) return 'another text passed for whole'
    return read.ok ? undefined : wrongRefusal(read.issues)
  },
)
