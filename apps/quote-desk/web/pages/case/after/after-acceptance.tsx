import { useDesk } from '../../../shell/desk.ts'
import { useCase } from '../case-context.ts'
import { Deliveries } from './deliveries.tsx'
import { Hours } from './hours.tsx'
import { Received } from './received.tsx'

/** What is done once the buyer has accepted: data that come, deliveries with their deadlines, and hours. */
export const AfterAcceptance = () => {
  const { shown } = useCase()
  const { agreement, status } = shown.value.body
  const isOfficer = useDesk().person.value?.role === 'officer'
  if (agreement === undefined) return null
  const isOn = isOfficer && status !== 'cancelled'
  return (
    <>
      <Deliveries agreement={agreement} mayAct={isOn} />
      <Received agreement={agreement} mayAct={isOn} />
      <Hours agreement={agreement} mayAct={isOfficer} />
    </>
  )
}
