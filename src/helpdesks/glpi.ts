import type { HelpdeskProfile } from './profile'

/** Answers are TinyMCE in a frame. The side of a message is its place in the timeline. */
export const profile: HelpdeskProfile = {
  id: 'glpi',
  name: 'GLPI',
  hosts: [],
  mark: '#new-itilobject-form,.itil-timeline',
  replyBox: '#new-itilobject-form',
  note: { when: '#new-itilobject-form input[name=is_private]:checked' },
  messages: {
    item: '.itil-timeline .timeline-item',
    body: '.read-only-content',
    customer: '.timeline-content.t-left',
    agent: '.timeline-content.t-right',
  },
  send: { button: '#new-itilobject-form button[type=submit]' },
}
