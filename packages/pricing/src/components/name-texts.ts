import type { DriverTexts } from './component-texts.ts'

/** What is said of the name that a thing may be given. */
export const nameTexts = {
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  help: {
    nb: 'Valgfritt. Navnet står på linjene i anslaget, så dere kjenner dem igjen. Det endrer ikke prisen. Uten navn heter den det dere har svart, eller får et nummer.',
    nn: 'Valfritt. Namnet står på linjene i anslaget, så de kjenner dei att. Det endrar ikkje prisen. Utan namn heiter ho det de har svart, eller får eit nummer.',
    en: 'Optional. The name stands on the lines of the estimate, so that you recognise them. It does not change the price. Without one it is called by what you answered, or gets a number.',
  },
} satisfies DriverTexts
