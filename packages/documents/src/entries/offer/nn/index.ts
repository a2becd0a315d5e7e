export { nnOffer } from '../../../generated/nn/offer.ts'
