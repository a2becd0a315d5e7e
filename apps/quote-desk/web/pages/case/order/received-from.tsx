import { fill } from '@anslag/presentation'
import { Disclosure } from '@anslag/ui'
import type { ReceivedBody } from '../../../api/answers.ts'
import { useDesk } from '../../../shell/desk.ts'
import { later } from '../acting/later.tsx'
import { filesOf } from './read-files.ts'

const WhereRead = later(async () => (await import('./where-read.tsx')).WhereRead)

/** What the order was read of; of files, where in them each of its variables stands. */
export const ReceivedFrom = ({ from: { origin, document } }: { readonly from: ReceivedBody['received'][number] }) => {
  const { casePage } = useDesk().words
  return (
    <>
      <p class="received">{fill(casePage.readOf[origin], { files: filesOf(document).join(', ') })}</p>
      {origin === 'files' && (
        <Disclosure class="add" summary={casePage.whereRead} allOpen={false}>
          <WhereRead document={document} />
        </Disclosure>
      )}
    </>
  )
}
