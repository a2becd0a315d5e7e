export { deferred as formDeferred, initial as formInitial } from './form.ts'
export { deferred as orderDeferred } from './order.ts'
