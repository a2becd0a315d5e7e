import type { Texts } from '../nb.ts'

export const numbers = {
  decimalMark: '.',
  groupMark: ',',
  money: 'NOK\u00a0{amount}',
  percent: '{value}%',
  range: '{low}–{high}',
  per: '{value} per {unit}',
  day: '{day} {month} {year}',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} satisfies Texts['numbers']
