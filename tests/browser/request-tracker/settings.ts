/** The helpdesk's name in the company's own network, and another at which nobody has switched the coach on. */
export const HOST = 'rt.acme.test'
export const UNCOACHED_HOST = 'tickets.acme.test'
export const AGENT = { name: 'robin', password: 'paper-boat-42' }

/** What Request Tracker reads instead of the machine's own settings: everything that it writes goes into `folder`. */
export function settings(folder: string, port: number): string {
  return `
$MasonDataDir = '${folder}/mason';
$MasonSessionDir = '${folder}/sessions';
$VarPath = '${folder}';
Set($rtname, 'acme.test');
Set($Organization, 'acme.test');
Set($Timezone, 'UTC');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/rt.sqlite');
Set($WebDomain, '${HOST}');
Set($WebPort, ${port});
Set(@ReferrerWhitelist, '${UNCOACHED_HOST}:${port}');
# Into a file, never out.
Set($MailCommand, 'mbox');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
Set($HTMLFormatter, 'core');
Set(%GnuPG, Enable => 0);
Set(%SMIME, Enable => 0);
Set(@InitialdataFormatHandlers, 'RT::Initialdata::JSON', 'perl');
1;
`
}

/** One agent, and what customers may do by mail. */
export const PEOPLE = {
  Users: [
    {
      Name: AGENT.name,
      RealName: 'Robin Marsh',
      EmailAddress: 'robin@acme.test',
      Password: AGENT.password,
      Privileged: 1,
    },
  ],
  ACL: [
    { GroupDomain: 'SystemInternal', GroupType: 'Everyone', Right: ['CreateTicket', 'ReplyToTicket'] },
    {
      GroupDomain: 'SystemInternal',
      GroupType: 'Privileged',
      Right: [
        'SeeQueue',
        'ShowTicket',
        'ShowTicketComments',
        'CommentOnTicket',
        'ReplyToTicket',
        'ModifyTicket',
        'OwnTicket',
        'ShowOutgoingEmail',
      ],
    },
  ],
}

export const CUSTOMER = { name: 'Ada Fenn', address: 'ada@customer.test' }
export const COMPLAINT = 'This is the THIRD lamp that arrived broken! I am furious. Where is my refund?'

/** A mail as the customer's own mail program would send it. */
export function complaint(subject: string): string {
  return [
    `From: ${CUSTOMER.name} <${CUSTOMER.address}>`,
    'To: help@acme.test',
    `Subject: ${subject}`,
    `Message-ID: <${subject.replaceAll(' ', '.')}@customer.test>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    COMPLAINT,
    '',
    CUSTOMER.name,
    '',
  ].join('\n')
}
