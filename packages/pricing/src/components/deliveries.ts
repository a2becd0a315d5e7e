import type { Groups } from './drivers.ts'
import { fact, ownName, things } from './drivers.ts'
import { limits } from './limits.ts'
import { day, id, list } from './shapes.ts'
import type { Thing, ThingsView, Views } from './views.ts'

/** The deliveries of a project: yearly updates, say. What repeats for each of them is each component's to say. */
export const deliveries = things(
  'delivery',
  limits.deliveries,
  {
    /** Decides the VAT rate of the delivery's lines. */
    expectedOn: fact(day),
    /** Ids of the sources that send files for this delivery. Absent: every source does. */
    receives: fact(list(id, limits.things), { refersTo: 'sources' }),
    name: ownName,
  },
  { one: { nb: 'levering', nn: 'levering', en: 'delivery' }, by: 'expectedOn' },
)

export type Delivery = Thing<(typeof deliveries)['fields']>

type Deliveries = ThingsView<'delivery', (typeof deliveries)['fields']>

/** The deliveries among all the views of a request: every registry asks for them, and a test sees to that. */
export const deliveriesOf = (views: Views<Groups>): Deliveries =>
  (views as Views<{ readonly deliveries: typeof deliveries }>).deliveries
