/** English texts: server. Each close code of src/doc/wire.ts has its sentence here. */
export const server = {
  'server.close.restarting':
    'The server is starting again. Your work is kept on this device and is sent as soon as it is back.',
  'server.close.messageTooLarge':
    'This change is larger than the server takes in one piece (4 MB). Your work is kept on this device: save the project as a file.',
  'server.close.notUnderstood':
    'The server did not understand this page. Reload it; your work is kept on this device.',
  'server.close.linkUnknown':
    'This link does not open a project here. Ask for a new link from the person who shared it.',
  'server.close.clientTooOld':
    'This page is older than the project. Reload it to go on; your work is kept on this device.',
  'server.close.serverTooOld':
    'This page is newer than the server. Your work is kept on this device: save the project as a file, or come back when the server has been updated.',
  'server.close.documentTooLarge':
    'With this change the project would be larger than the server keeps (20 MB). Your work is kept on this device: save the project as a file.',
  'server.close.unavailable':
    'The server cannot open this project just now. Your work is kept on this device; the page tries again by itself.',
  'server.close.notSaved':
    'The server cannot write to its disk. Your work is kept on this device and is sent as soon as the server can save again.',
  'server.close.roomFull':
    'As many people as the server takes have this project open. The page tries again by itself.',
  'server.close.tooMany':
    'Too many connections come from this network. Close some tabs; the page tries again by itself.',
  'server.close.tooFast':
    'This page sent more than the server takes at once. Your work is kept on this device and is sent in a moment.',
} as const;
