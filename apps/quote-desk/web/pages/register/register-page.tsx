import { Headline } from '@anslag/ui'
import { useDesk } from '../../shell/desk.ts'
import { useTitle } from '../../shell/use-title.ts'

/** The register: every case, and what is to be done. */
export const RegisterPage = () => {
  const { register } = useDesk().words
  useTitle(register.title)
  return <Headline level={1} text={register.title} tabIndex={-1} />
}
