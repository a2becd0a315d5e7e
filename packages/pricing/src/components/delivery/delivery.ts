import { baseHours, hoursPer } from '../../tariffs/index.ts'
import { times } from '../../values/index.ts'
import { wholeProject } from '../applies.ts'
import { defineComponent } from '../define.ts'
import { deliveries } from '../deliveries.ts'
import { institutions } from '../institutions.ts'

/** Archiving the correspondence once; documenting, archiving and sending every delivery to each institution. */
export const delivery = defineComponent({
  id: 'delivery',
  title: {
    nb: 'Arkivering, dokumentasjon og levering',
    nn: 'Arkivering, dokumentasjon og levering',
    en: 'Archiving, documentation and delivery',
  },
  heading: 'send',
  asks: { deliveries },
  reads: { institutions },
  tariffs: { base: baseHours(), delivery: baseHours(), institutions: hoursPer('institution') },
  applies: () => true,
  each: wholeProject,
  perDelivery: ['delivery', 'institutions'],
  hours: ({ drivers, tariffs }) => ({
    base: tariffs.base,
    delivery: tariffs.delivery,
    institutions: times(drivers.institutions.count, tariffs.institutions),
  }),
})
