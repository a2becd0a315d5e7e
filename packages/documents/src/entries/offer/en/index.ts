export { enOffer } from '../../../generated/en/offer.ts'
