import type { Texts } from '../nb.ts'

export const notApplicable = {
  'none-ordered': '{component}: not ordered.',
  'not-answered': '{component}: not answered, and the price list assumes none.',
  'institution-in-norway':
    '{component}: only needed when the responsible institution is outside Norway, or when you ask for anonymous data.',
  'no-delivery': '{component}: no delivery in the request needs this.',
} satisfies Texts['notApplicable']

export const needsAssessment = {
  'variable-without-list':
    '{component}: at least one variable has no variable list. Name the list, or describe the variable as a wish outside the lists. Until then Statistics Norway cannot say what the extraction costs.',
  'variable-without-table':
    '{component}: at least one variable is from FD-Trygd, but no table is chosen. Choose the tables that hold the variables. The price is per table.',
  'population-without-source':
    '{component}: others are to supply a population, but no source supplies it. Add the source. Until then nobody can say where the population comes from, or what the work with it costs.',
  'outcome-uncertain':
    '{component}: nobody can predict whether the anonymisation will succeed, or what the data will then be worth for research. Statistics Norway charges for the time whatever the outcome. A project run by a Norwegian institution is another way to data.',
} satisfies Texts['needsAssessment']

export const assumptions = {
  'responsible-unknown':
    '{component}: at least one institution is outside Norway, and nobody has said which one is responsible. If it is one outside Norway, anonymisation comes in addition. Name the one responsible.',
  'not-answered': 'Not answered. The price list assumes {assumed}.',
} satisfies Texts['assumptions']
