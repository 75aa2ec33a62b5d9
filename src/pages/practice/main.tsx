import { render } from 'preact'
// The very content script that coaches a helpdesk's page; nothing in it is made for this one.
import '../../coach/coach.iife'
import { Inbox } from './Inbox'

const root = document.getElementById('practice')
if (root) render(<Inbox />, root)
