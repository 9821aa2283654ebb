/** What the record of a project's doors and states names. One list for the server, which writes it, and for the screen, which has words for it. */
export const AUDITED = [
  'project.made',
  'project.opened',
  'link.made',
  'link.changed',
  'link.rotated',
  'link.revoked',
  'member.set',
  'member.removed',
  'organisation.set',
  'version.named',
  'version.removed',
  'baseline.frozen',
] as const;
export type Audited = (typeof AUDITED)[number];
