import { test } from 'vitest'
import { firefox } from './harness/browsers'
import { leadsFirstMinute } from './harness/lead-minute'
import { useBrowser } from './harness/session'

const session = useBrowser(firefox)

test('a lead’s first minute', () => leadsFirstMinute(session))
