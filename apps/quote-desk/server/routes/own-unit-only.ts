import { createMiddleware } from 'hono/factory'
import type { Desk } from '../desk.ts'
import { raise } from '../issues.ts'
import { unitsFor } from '../policies/units.ts'
import { unitOf } from '../register/units.ts'
import { refused, type SignedIn } from './asked.ts'

/** A case of another unit is to nobody what a case is that does not exist: whatever is asked of it, and by whatever role. */
export const ownUnitOnly = ({ register }: Desk) =>
  createMiddleware<SignedIn>(async (context, next) => {
    const { unit } = context.var
    if (unit === undefined) return next()
    const found = await unitOf(register, context.req.param('id') ?? '')
    return found !== undefined && unitsFor(unit).includes(found)
      ? next()
      : refused(context, [raise('desk/not-found', '')])
  })
