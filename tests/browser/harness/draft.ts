/** A reply with one thing to mark in its middle sentence, and what is known about it. */
export const BEFORE = 'Thank you for writing to us about the sofa. '
export const SENTENCE = 'Please calm down.'
export const AFTER = ' I have asked the warehouse for a new cushion.'
export const REPLY = BEFORE + SENTENCE + AFTER
export const MARKED = 'calm down'
export const TITLE = 'Telling someone to calm down'
