export { closestTo } from './closest.ts'
