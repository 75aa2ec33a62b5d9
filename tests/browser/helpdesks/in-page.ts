/** What the coach does with a profile, bundled so that a page can be asked. */
export { profileFor } from '../../../src/helpdesks/choose'
export { generic } from '../../../src/helpdesks/generic'
export { readThread } from '../../../src/helpdesks/read-thread'
export { isSendKey, sendButton, sendsForm } from '../../../src/helpdesks/send-signs'
