export { briefly } from '../lists/testing/briefly.ts'
export { randomDelimited, randomOds, randomWorkbook } from '../lists/testing/random-file.ts'
export { randomScript } from '../scripts/testing/random-script.ts'
export { hostileText } from './hostile-text.ts'
