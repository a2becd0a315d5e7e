import { fill, formatChange, formatDay, formatMoney } from '@anslag/presentation'
import { Scrolling, Section } from '@anslag/ui'
import type { ImpactBody } from '../../api/answers.ts'
import { Shown } from '../../api/told.tsx'
import { useAnswer } from '../../api/use-answer.ts'
import { useDesk } from '../../shell/desk.ts'

const Most = ({ most }: Pick<ImpactBody, 'most'>) => {
  const { priceLists, texts } = useDesk().words
  const { impact, before, after } = priceLists
  return (
    <Scrolling class="wide-table" aria-label={impact.most}>
      <table class="figures">
        <caption>{impact.most}</caption>
        <thead>
          <tr>
            {[impact.quote, before, after, impact.change].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {most.map((each) => (
            <tr key={each.number}>
              <th scope="row">{each.number}</th>
              <td>{formatMoney(each.before, texts)}</td>
              <td>{formatMoney(each.after, texts)}</td>
              <td>{formatChange(each.difference, texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}

const Told = ({ of }: { readonly of: ImpactBody }) => {
  const { priceLists, texts } = useDesk().words
  const { impact } = priceLists
  const { since, quotes, priced, unpriced, before, after, difference, dearer, cheaper, most } = of
  const day = formatDay(since, texts)
  if (quotes === 0) return <p>{fill(impact.none, { since: day })}</p>
  const sums = { before: formatMoney(before, texts), after: formatMoney(after, texts) }
  const counts = { priced: String(priced), quotes: String(quotes) }
  const same = String(priced - dearer - cheaper)
  return (
    <>
      <p class="measure">
        {fill(impact.sum, { ...sums, ...counts, difference: formatChange(difference, texts), since: day })}{' '}
        {fill(impact.ways, { dearer: String(dearer), cheaper: String(cheaper), same })}
      </p>
      {priced + unpriced.length < quotes && <p class="measure">{fill(impact.latest, counts)}</p>}
      {unpriced.length > 0 && <p class="measure">{fill(impact.unpriced, { numbers: unpriced.join(', ') })}</p>}
      {most.length > 0 && <Most most={most} />}
    </>
  )
}

/** What a list would have changed for the quotes of the last year. */
export const Impact = ({ id }: { readonly id: string }) => {
  const { impact } = useDesk().words.priceLists
  const { answer } = useAnswer<ImpactBody>(`/api/price-lists/${encodeURIComponent(id)}/impact`)
  return (
    <Section id="impact" class="part" level={2} text={impact.title}>
      <Shown of={answer.value}>{(of) => <Told of={of} />}</Shown>
    </Section>
  )
}
