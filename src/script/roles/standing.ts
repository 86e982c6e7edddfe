// What a book says about its own roles, in Beranda, Tentang and after Siapkan buku.
import { type People, rolesInForce } from '../../domain/roles/read-people';
import type { Text } from '../locale/text';

/** A sentence or more: the pilot without roles, the faults of the table, or how many people have a role. */
export const rolesStanding = (text: Text, read: People): string => {
  if ('faults' in read) return text.refusal['roles/people-unsound'](read);
  if (!rolesInForce(read.people)) return text.roles.pilot;
  const administrators = read.people.filter(({ role }) => role === 'administrator').length;
  return text.roles.inForce(read.people.length, administrators);
};
