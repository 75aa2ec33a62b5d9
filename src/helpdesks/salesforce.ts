import type { HelpdeskProfile } from './profile'

/** Lightning: posts in the feed are Quill, the e-mail action is CKEditor 4 in two nested frames. */
export const profile: HelpdeskProfile = {
  id: 'salesforce',
  name: 'Salesforce',
  hosts: ['*.lightning.force.com', '*.my.salesforce.com', '*.vf.force.com'],
  replyBox:
    '.ql-editor.slds-rich-text-area__content,iframe[title="CK Editor Container"],iframe[title="Email Body"],body.cke_editable',
}
