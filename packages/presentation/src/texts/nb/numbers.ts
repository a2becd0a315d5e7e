/** Marks, words and shapes of numbers and days. Spaces within are no-break ones. */
export const numbers = {
  decimalMark: ',',
  groupMark: '\u00a0',
  money: '{amount}\u00a0kr',
  percent: '{value}\u00a0%',
  range: '{low}–{high}',
  per: '{value} per {unit}',
  day: '{day}. {month} {year}',
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
}
