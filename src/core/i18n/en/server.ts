/**
 * English texts: server. Each close code of src/doc/wire.ts has its sentence here. What becomes of the work in the meantime is said beside
 * it by `app.refused.kept`, because that depends on the device.
 */
export const server = {
  'server.close.restarting':
    'The server is starting again. The page tries again by itself and sends what you wrote.',
  'server.close.messageTooLarge':
    'This change is larger than the server takes in one piece (4 MB), so it is not sent. Undo it and load the page again, or save the project as a file.',
  'server.close.notUnderstood': 'The server did not understand this page. Load it again.',
  'server.close.linkUnknown':
    'This link does not open a project here. Ask for a new link from the person who shared it.',
  'server.close.linkEnded':
    'This link does not open the project any more: it was taken back, was given a new key, or its time is over. Ask for a new one from the person who shared it.',
  'server.close.passphraseNeeded': 'This link asks for a passphrase. Whoever sent you the link knows it.',
  'server.close.signedOut':
    'You have signed out in this browser, or your sign-in is over. Sign in again to go on.',
  'server.close.clientTooOld': 'This page is older than the project. Load it again to go on.',
  'server.close.serverTooOld':
    'This page is newer than the server. Save the project as a file, or come back when the server has been updated.',
  'server.close.documentTooLarge':
    'With this change the project would be larger than the server keeps (20 MB), so it is not sent. Undo what was added last and load the page again, or save the project as a file.',
  'server.close.unavailable': 'The server cannot open this project just now. The page tries again by itself.',
  'server.close.notSaved':
    'The server cannot write to its disk. The page tries again by itself and sends what you wrote.',
  'server.close.roomFull':
    'As many people as the server takes have this project open. The page tries again by itself.',
  'server.close.tooMany':
    'Too many connections come from this network. Close some tabs; the page tries again by itself.',
  'server.close.tooManyTries':
    'Too many links that open nothing were tried from this network. The page tries again by itself in a while.',
  'server.close.roomTooFast':
    'Everybody in this project together sent more than the server takes at once. The page tries again by itself and sends the rest.',
  'server.close.tooFast':
    'This page sent more than the server takes at once. The page tries again by itself and sends the rest.',
} as const;
