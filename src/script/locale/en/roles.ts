// English: people, roles, and who may do what. The roles are told by the words of the table.
import type { PersonFault } from '../../../domain/roles/person';
import { ROLE_WORDS, type Role } from '../../../domain/roles/role';
import type { RefusalDetails } from '../../refusal';
import { formatNumber } from '../format';
import type { RolesText } from '../text';

const n = (value: number): string => formatNumber(value, 0, 'en');

export const roles: RolesText = {
  pilot:
    'A pilot: the tab Pengguna has no Administrator yet, so everybody who can edit this book may run everything. For roles to be in force, the owner of the book fills in that tab (Provinsi: codes such as 73 or 73, 74; blank for all), and an Administrator runs Prepare the book.',
  inForce: (people, administrators) =>
    `Actions are checked against the tab Pengguna: ${n(people)} ${people === 1 ? 'person' : 'people'}, ${n(administrators)} of them Administrator.`,
  onlyProvinces: (provinces) => `For your provinces only (${provinces.join(', ')}).`,
  notProtected: (reason) =>
    `The protection of cells does not match the roles yet (${reason}). Ask the owner of the book to run Prepare the book.`,
  fault: {
    'header-missing': ({ found }) => `The header “${found}” is missing; write it again.`,
    'header-twice': ({ found }) => `The header “${found}” stands there twice; rename one of them.`,
    'address-unusable': ({ found }) =>
      found === '' ? 'Surel is blank; give one address.' : `Surel “${found}” is not one usable address.`,
    'address-twice': ({ found, first }) =>
      `${found} stands in row ${first} already; one person has one row and one role.`,
    'role-unknown': ({ found }) =>
      `${found === '' ? 'Peran is blank' : `Peran “${found}” is unknown`}; choose ${listed(Object.values(ROLE_WORDS), 'or')}.`,
    'province-unreadable': ({ found }) =>
      `Provinsi “${found}” is no code of a province; write it like 73 or 73, 74, or leave it blank for all.`,
  },
};

export const peopleUnsound = ({ faults }: RefusalDetails['roles/people-unsound']): string =>
  [
    'The tab Pengguna cannot be read yet, so it is not known who may:',
    ...faults.slice(0, 20).map((fault) => `• row ${fault.row}: ${faultText(fault)}`),
    ...(faults.length > 20 ? ['• …'] : []),
    'Ask the owner of the book to mend it; once they empty that table, the book is a pilot without roles again. Nothing was changed.',
  ].join('\n');

/** At most so many people are named; more are told by their roles alone. */
const FEW = 5;

export const notAllowed = ({
  address,
  role,
  provinces,
  roles: those,
  names,
}: RefusalDetails['roles/not-allowed']): string => {
  const you =
    role === null
      ? `${address} does not stand in the tab Pengguna.`
      : provinces === null
        ? `Your role (${ROLE_WORDS[role]}) does not include this.`
        : `Your role (${ROLE_WORDS[role]}) is for province ${provinces.join(', ')} only.`;
  const who = names.length > 0 && names.length <= FEW ? ` That is: ${names.join(', ')}.` : '';
  const nobody = names.length === 0 ? ' There is nobody yet.' : '';
  return `${you} Those who may: ${listed(those.map(wordOf), 'and')}.${who}${nobody} Nothing was changed.`;
};

const wordOf = (role: Role): string => ROLE_WORDS[role];

const faultText = (fault: PersonFault): string =>
  (roles.fault[fault.code] as (fault: PersonFault) => string)(fault);

const listed = (items: readonly string[], word: string): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1] ?? ''}`;
