/** English texts: the dialog in which owners say who comes in. */
export const sharing = {
  'sharing.title': 'Share',
  'sharing.role': 'Role',
  'sharing.role.name':
    '{role, select, owner {Owner} editor {Editor} commenter {Commenter} participant {Workshop participant} other {Reader}}',
  'sharing.role.may':
    '{role, select, owner {Changes the design and says who comes in.} editor {Changes the design.} commenter {Comments and suggests; changes nothing.} participant {Suggests and votes in a workshop; changes nothing.} other {Sees the work as it grows; changes nothing.}}',
  'sharing.mine':
    'You are here as {role, select, owner {an owner} editor {an editor} commenter {a commenter} participant {a workshop participant} other {a reader}}. {may}',
  'sharing.mine.link': 'Your own link',
  'sharing.mine.gives':
    'The address that the browser shows opens the project in this browser only. Your own link opens it anywhere, for you and for whoever else has it, with the same right: {role, select, owner {as an owner, who changes the design and says who comes in. Keep it where you keep passwords, and make colleagues a link of their own.} editor {as an editor, who changes the design.} commenter {as a commenter, who comments and suggests.} participant {as a workshop participant, who suggests and votes.} other {as a reader, who changes nothing.}}',
  'sharing.mine.copy': 'Copy my link',
  'sharing.askOwner':
    'Links are made by the owners of the project. Ask the person who sent you yours, if somebody else should come in.',
  'sharing.new': 'A new link',
  'sharing.label': 'For whom',
  'sharing.label.hint': 'Only owners see this.',
  'sharing.ends': 'Ends',
  'sharing.ends.option':
    '{option, select, never {Not by itself} day {In a day} week {In a week} month {In 30 days} quarter {In 90 days} other {As it is}}',
  'sharing.passphrase': 'Passphrase',
  'sharing.passphrase.hint':
    '{has, select, yes {It asks for one. Write another one to change it.} other {8 characters or more; leave it empty for none. Send it another way than the link.}}',
  'sharing.passphrase.drop': 'Ask for no passphrase any more',
  'sharing.make': 'Make the link',
  'sharing.keep': 'Keep the changes',
  'sharing.cancel': 'Cancel',
  'sharing.made': 'The new link',
  'sharing.made.once':
    'Copy it now. The server keeps only a fingerprint of it, so nobody can look it up later; for a lost link, make a new key.',
  'sharing.copy': 'Copy',
  'sharing.copied': 'The link is copied.',
  'sharing.copyByHand': 'The browser does not let the page copy. Select the link and copy it by hand.',
  'sharing.list': 'Links into this project',
  'sharing.name': '{role}{label, select, none {} other {: {label}}}',
  'sharing.madeOn': 'made {day}',
  'sharing.endsOn': '{over, select, yes {ended {day}} other {ends {day}}}',
  'sharing.guarded': 'asks for a passphrase',
  'sharing.own': 'your own link',
  'sharing.change': 'Change',
  'sharing.changeOf': 'Change the link “{name}”',
  'sharing.newKey': 'New key',
  'sharing.newKeyOf': 'Give the link “{name}” a new key',
  'sharing.newKey.own':
    'Your link has a new key, and this page has moved on to it. Copy your link here, and keep it where you kept the old one.',
  'sharing.newKey.notSaved': 'Wait until everything is saved, then give your own link a new key.',
  'sharing.revoke': 'Revoke',
  'sharing.revokeOf': 'Revoke the link “{name}”',
  'sharing.revoked': 'Revoked. It opens nothing any more, and whoever came by it is out.',
  'sharing.undo': 'Give it back',
  'sharing.undoOf': 'Give the link “{name}” back',
  'sharing.givenBack': 'The link opens the project again.',
  'sharing.changed': 'The link is changed. Whoever is here by it feels it at once.',
  'sharing.warn': 'A link opens the project for everybody who has it. Send it only to those who belong.',
  'sharing.alone': 'Nobody else is here now.',
  'sharing.here': 'Here now: {names}.',
  'sharing.noServer':
    'The server did not answer, so nothing was changed. Try again when the network is back.',
  'sharing.loading': 'Asking the server which links there are …',
} as const;
