/** What every fixture page shows: the same conversation, in each product's own markup. */
export const CUSTOMER = 'This is the third time I am writing. Where is my replacement cushion?'
export const AGENT = 'Hello Marta, the warehouse is looking for a new one.'
export const NAME = 'Marta Lindqvist'

/** Each ends with what is found in it, so that it is underlined only once the whole of it was judged. */
export const RUDE = 'You are an idiot'
export const RUDER = '. Please calm down'
export const RUDEST = '. You are a moron'
