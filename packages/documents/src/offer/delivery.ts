import { fill, formatDay } from '@anslag/presentation'
import { listOf, section } from '../blocks/section.ts'
import type { Block } from '../model/block.ts'
import type { Offered } from './offered.ts'

const deadlines = ({ revision, words: { texts, offer } }: Offered): readonly string[] =>
  revision.events.flatMap((event) =>
    event.kind === 'delivered'
      ? [
          fill(offer.deadline, {
            delivery: event.delivery ?? '',
            download: formatDay(event.downloadUntil, texts),
          }),
        ]
      : [],
  )

/** When data come and what that counts from, how long they can be fetched, and when they are to be deleted. */
export const deliverySection = (offered: Offered): readonly Block[] => {
  const { view, words } = offered
  const { delivery, noDeliveryTime, download, deletion } = words.offer
  const time = view.delivery === undefined ? noDeliveryTime : `${view.delivery}.`.replace(/\.\.$/, '.')
  return section(delivery, listOf([time, ...deadlines(offered), download, deletion]))
}
