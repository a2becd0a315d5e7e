/** Marks, words and shapes of numbers. Spaces within are no-break ones. */
export const numbers = {
  decimalMark: { nb: ',', nn: ',', en: '.' },
  groupMark: { nb: '\u00a0', nn: '\u00a0', en: ',' },
  money: { nb: '{amount}\u00a0kr', nn: '{amount}\u00a0kr', en: 'NOK\u00a0{amount}' },
  percent: { nb: '{value}\u00a0%', nn: '{value}\u00a0%', en: '{value}%' },
  per: { nb: '{value} per {unit}', nn: '{value} per {unit}', en: '{value} per {unit}' },
}
