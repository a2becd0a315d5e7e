import { languages } from '@anslag/pricing'
import { languageNames } from '../../../shell/language.ts'
import type { AskedField } from '../acting/fields.tsx'
import { mayDecide } from '../acting/use-act.ts'
import { useCase } from '../case-context.ts'
import { lastOf } from '../case-title.ts'
import { DetailForm } from './detail-form.tsx'
import {
  buyerEdit,
  buyerTemplate,
  buyerWritten,
  fromTemplate,
  remarksEdit,
  remarksWritten,
  termsEdit,
  termsWritten,
} from './details.ts'

const format = 'quote-details/1'

const ofBuyer = [
  ...(['project', 'name', 'organisationNumber', 'line', 'postalCode', 'city', 'country'] as const),
  ...(['contactName', 'email', 'phone', 'buyerReference', 'orderNumber'] as const),
] as const

/** Who buys, on which terms, and what is said to them. */
export const DetailsForms = () => {
  const { shown, words } = useCase()
  const { acts } = words
  const { body } = shown.value
  const content = lastOf(body)?.content
  if (content === undefined || !mayDecide(body.may, 'edit')) return null
  const label = (name: keyof typeof acts.detail): AskedField => ({ name, label: acts.detail[name] })
  const { terms, delivery, texts } = content
  const units = (['week', 'day'] as const).map((value) => ({ value, label: acts[value] }))
  return (
    <div class="adding">
      <DetailForm
        id="buyer"
        title={acts.buyerAndContact}
        fields={ofBuyer.map(label)}
        beginning={buyerWritten(content)}
        editOf={(written) => buyerEdit(content, written)}
        template={{
          kind: 'buyer',
          content: buyerTemplate(content),
          editOf: (template) => fromTemplate(content, template),
        }}
      />
      <DetailForm
        id="terms"
        title={acts.termsAndDelivery}
        fields={[
          {
            ...label('language'),
            kind: 'choice',
            options: languages.map((value) => ({ value, label: languageNames[value] })),
          },
          { ...label('validity'), kind: 'number' },
          { ...label('payment'), kind: 'number' },
          { ...label('atLeast'), kind: 'number' },
          { ...label('atMost'), kind: 'number' },
          { ...label('unit'), kind: 'choice', options: units },
          { ...label('handing'), kind: 'long' },
        ]}
        beginning={termsWritten(content)}
        editOf={(written) => termsEdit(content, written)}
        template={{ kind: 'terms', content: { format, terms, delivery, texts }, editOf: (template) => template }}
      />
      <DetailForm
        id="remarks"
        title={acts.toTheBuyer}
        fields={[
          { ...label('introduction'), kind: 'long' },
          { ...label('reservations'), kind: 'long' },
        ]}
        beginning={remarksWritten(content)}
        editOf={(written) => remarksEdit(content, written)}
      />
    </div>
  )
}
