export { nbOffer } from '../../../generated/nb/offer.ts'
