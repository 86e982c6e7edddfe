// People as the Drive API shows them.
import { createHash } from 'node:crypto';

/** The id of a person's permissions: digits that stay the same for the same address. */
export const permissionId = (email: string): string =>
  BigInt(`0x${createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 16)}`)
    .toString()
    .padStart(20, '0');

/** A person; Google's display name is the stand-in's part of the address before the `@`. */
export const userResource = (email: string, me: boolean) => ({
  kind: 'drive#user',
  displayName: email.replace(/@.*$/, ''),
  me,
  permissionId: permissionId(email),
  emailAddress: email,
});

/** The permission of the owner or of an editor. */
export const permissionResource = (email: string, role: 'owner' | 'writer') => ({
  kind: 'drive#permission',
  id: permissionId(email),
  type: 'user',
  role,
  emailAddress: email,
  displayName: email.replace(/@.*$/, ''),
  deleted: false,
  pendingOwner: false,
});
