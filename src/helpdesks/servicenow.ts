import type { HelpdeskProfile } from './profile'

/** The classic form: the box of comments goes to the customer, the one of work notes does not. */
export const profile: HelpdeskProfile = {
  id: 'servicenow',
  name: 'ServiceNow',
  hosts: ['*.service-now.com'],
  replyBox:
    '#activity-stream-comments-textarea,#activity-stream-work_notes-textarea,#activity-stream-textarea,textarea[id$=".comments"],textarea[id$=".work_notes"]',
  note: { within: '#activity-stream-work_notes-textarea,textarea[id$=".work_notes"]' },
}
