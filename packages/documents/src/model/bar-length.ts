import type { ChartValue } from './chart.ts'

/** How long the bar of a value is: its plain decimal; of anything else nothing is drawn. */
export const barLength = ({ value }: ChartValue): string => (/^\d{1,30}(\.\d{1,10})?$/.test(value) ? value : '0')
