import { Headline } from '@anslag/ui'
import { useDesk } from '../../shell/desk.ts'
import { useTitle } from '../../shell/use-title.ts'

/** An address that leads nowhere. */
export const MissingPage = () => {
  const { missing } = useDesk().words
  useTitle(missing.title)
  return (
    <>
      <Headline level={1} text={missing.title} tabIndex={-1} />
      <p>
        <a class="ds-link" href="/">
          {missing.back}
        </a>
      </p>
    </>
  )
}
