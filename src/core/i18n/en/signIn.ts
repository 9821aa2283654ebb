/** English texts: signing in, and who belongs to a project. */
export const signIn = {
  'app.signIn': 'Sign in',
  'app.signIn.out': 'Sign out',
  'app.signOut.title': 'Sign out',
  'app.signOut.takeOff':
    'Take {count, plural, one {the copy of the project that you opened} other {the copies of the # projects that you opened}} off this computer too. The server keeps {count, plural, one {it} other {them}}.',
  'app.signOut.unsent':
    '{count, plural, one {This copy has} other {These copies have}} changes that were never sent, so {count, plural, one {it stays} other {they stay}} on this computer. Open {count, plural, one {the project} other {each project}} once with a network to send them.',
  'app.signOut.changes': '{count, plural, one {# change} other {# changes}}',
  'app.signOut.stay': 'Stay signed in',
  'app.signOut.failed':
    'The server could not be reached, so you are still signed in. Try again when there is a network.',
  'app.signIn.me': '{name}, {organisation}',
  'app.signIn.first': 'Sign in to start a project',
  'app.signIn.first.text':
    'On this server a project belongs to somebody. Whoever was sent a link to a project can open it without signing in.',
  'app.signIn.mine': 'Projects that you belong to',
  'app.signIn.none':
    'Nobody has made you a member of a project yet. A project that you start here will be listed.',
  'app.signIn.failed':
    'You are not signed in: it could not be finished. Try again; if it fails again, tell whoever runs this server.',
  'app.signIn.late': 'You are not signed in: it took too long, or was begun in another window. Try again.',
  'app.signIn.mayHelp': 'If you are a member of this project, signing in opens it.',

  'app.people': 'People',
  'app.people.hint':
    'People of {organisation} who sign in need no link. What they may do ends when you take them out.',
  'app.people.add': 'Add somebody of {organisation}',
  'app.people.email': 'E-mail address',
  'app.people.role': 'May',
  'app.people.role.of': 'What {name} may do',
  'app.people.go': 'Add',
  'app.people.remove': 'Take {name} out',
  'app.people.everybody': 'Everybody of {organisation}',
  'app.people.nothing': 'nothing without a link',
  'app.people.done': 'Changed.',
  'app.audit': 'What was done here',
  'app.audit.hint':
    'Who opened the project, and who changed who may come in. What people write is not listed here.',
  'app.audit.when': 'When',
  'app.audit.who': 'Who',
  'app.audit.what': 'What',
  'app.audit.more': 'About',
  'app.audit.byLink': 'somebody with a link',
  'app.audit.none': 'Nothing yet.',
  'app.audit.project.made': 'made the project',
  'app.audit.project.opened': 'opened the project',
  'app.audit.link.made': 'made a link',
  'app.audit.link.changed': 'changed a link',
  'app.audit.link.rotated': 'gave a link a new key',
  'app.audit.link.revoked': 'revoked a link',
  'app.audit.member.set': 'said what somebody may do',
  'app.audit.member.removed': 'took somebody out',
  'app.audit.organisation.set': 'said what everybody may do',
  'app.audit.version.named': 'named a version',
  'app.audit.version.removed': 'removed a version',
  'app.audit.baseline.frozen': 'froze the baseline',
} as const;
