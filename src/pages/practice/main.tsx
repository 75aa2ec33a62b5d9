import { render } from 'preact'
import { startCoach } from '../../coach/start'
import { Inbox } from './Inbox'

const root = document.getElementById('practice')
if (root) render(<Inbox />, root)
// The very code that coaches a helpdesk's page; nothing here is made for it.
startCoach()
