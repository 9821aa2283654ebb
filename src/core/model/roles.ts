/** What a person may do in a project. One list for the server, which refuses, and for the screen, which does not offer what would be refused. */

export const ROLES = ['owner', 'editor', 'commenter', 'participant', 'viewer'] as const;
/**
 * `owner` also says who else may come in; `editor` changes the design; `commenter` comments and suggests; `participant` of a workshop suggests
 * and votes; `viewer` reads.
 */
export type Role = (typeof ROLES)[number];

export interface Capabilities {
  /** Makes, changes and revokes links and members; freezes the baseline. */
  readonly share: boolean;
  /** Changes the design: every table. */
  readonly edit: boolean;
  readonly comment: boolean;
  readonly suggest: boolean;
  readonly vote: boolean;
}

const NOTHING: Capabilities = { share: false, edit: false, comment: false, suggest: false, vote: false };

export const CAN: Readonly<Record<Role, Capabilities>> = {
  owner: { share: true, edit: true, comment: true, suggest: true, vote: true },
  editor: { share: false, edit: true, comment: true, suggest: true, vote: true },
  commenter: { ...NOTHING, comment: true, suggest: true },
  participant: { ...NOTHING, suggest: true, vote: true },
  viewer: NOTHING,
};

export const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

/** True where a role may hand in nothing at all. */
export const onlyReads = (role: Role): boolean => !Object.values(CAN[role]).includes(true);
