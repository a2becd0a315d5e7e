import type { Texts } from '../nb.ts'

export const statuses = {
  published: 'publisert',
  approved: 'godkjend',
  demonstration: 'demonstrasjon',
} satisfies Texts['statuses']

export const severities = {
  error: 'Må rettast',
  block: 'Stoppar søknaden',
  missing: 'Manglar',
  warn: 'Kan ta ekstra tid eller koste meir',
  info: 'Verdt å vite',
} satisfies Texts['severities']

export const vatCategories = {
  S: 'mva.',
  E: 'unnateke frå mva.',
  Z: 'mva. (nullsats)',
  G: 'mva. (utførsel)',
  O: 'utanfor mva.-lova',
} satisfies Texts['vatCategories']

export const headings = {
  coordinate: 'Koordinere, avklare og lage tilbod',
  prepare: 'Opprette populasjon og klargjere datafiler',
  send: 'Sende data og arkivere dokument',
} satisfies Texts['headings']
