// Protects what only some may edit: the tabs that only an administrator changes, the Kanwil's check, the verifiers' columns.
import { hasRoleFor } from '../../domain/roles/may';
import type { Person } from '../../domain/roles/person';
import { type People, rolesInForce } from '../../domain/roles/read-people';
import type { Role } from '../../domain/roles/role';
import type { Text } from '../locale/text';
import { reasonOf } from '../reason-of';
import { ANSWER_COLUMNS, type AnswerColumn, TABS } from '../sheets/layout';
import { cellAt, readTab, type Tab } from '../sheets/tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** How the script knows its own protections. */
const DESCRIPTION = 'KKPHAM';

/** Whole tabs, and who may edit them. */
const KEPT: readonly (readonly [tab: string, roles: readonly Role[]])[] = [
  [TABS.settings, ['administrator']],
  [TABS.instrument, ['administrator']],
  [TABS.indicators, ['administrator']],
  [TABS.check, ['kanwilVerifier', 'administrator']],
];
const VERIFIERS: readonly AnswerColumn[] = [
  'Status Verifikasi',
  'Jawaban Terverifikasi',
  'Pembilang Terverifikasi',
  'Penyebut Terverifikasi',
  'Kode Alasan',
  'Catatan Verifikator',
  'Verifikator',
];

/**
 * Makes the protections match the roles, and takes its own away where no roles are in force. The owner may always edit.
 * The calls do not grow with people or rows. Throws Google's error for an account that may not change a protection.
 */
const protectByRole = (book: Spreadsheet, answers: Tab<AnswerColumn>, people: readonly Person[]): void => {
  const areInForce = rolesInForce(people);
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const [name, roles] of KEPT) {
    const sheet = book.getSheetByName(name);
    if (!sheet) continue;
    const [there, ...spare] = sheet.getProtections(SHEET).filter(isOurs);
    for (const one of areInForce ? spare : [there, ...spare]) one?.remove();
    const theirs = people.filter(({ role }) => roles.includes(role)).map(({ address }) => address);
    if (areInForce) keepTo(there ?? sheet.protect(), theirs);
  }
  const { sheet } = answers;
  const ranges = areInForce ? verifiersCells(answers) : [];
  // One that a run died on has no description yet. Nobody else fences in these very cells while roles are in force.
  const isLeft = (one: Protection): boolean =>
    one.getDescription() === '' && ranges.includes(one.getRange().getA1Notation());
  for (const one of sheet.getProtections(RANGE)) if (isOurs(one) || isLeft(one)) one.remove();
  for (const range of ranges) {
    const protection = sheet.getRange(range).protect();
    try {
      keepTo(protection, writersOf(people));
    } catch (error) {
      protection.remove();
      throw error;
    }
  }
};

/** The same, and what a person is told of it: nothing when all went well, or why it could not be done. */
export const protectedByRole = (book: Spreadsheet, read: People, text: Text): readonly string[] => {
  if ('faults' in read) return [];
  try {
    protectByRole(book, readTab(book, TABS.answers, ANSWER_COLUMNS), read.people);
    return [];
  } catch (error) {
    return [text.roles.notProtected(reasonOf(error))];
  }
};

/** Only the owner, and whoever makes it, edits the tab that was just made. */
export const protectForOwner = (sheet: GoogleAppsScript.Spreadsheet.Sheet): void =>
  keepTo(sheet.protect(), []);

/** Those who decide, and those in whose name the script opens a decision again when an answer changed. */
const writersOf = (people: readonly Person[]): readonly string[] =>
  people
    .filter((person) => hasRoleFor(person, 'decide') || hasRoleFor(person, 'collect'))
    .map(({ address }) => address);

const isOurs = (protection: Protection): boolean => protection.getDescription() === DESCRIPTION;

/** New editors first: what fails half way leaves nobody out who should be in. */
const keepTo = (protection: Protection, addresses: readonly string[]): void => {
  protection.setDescription(DESCRIPTION);
  if (addresses.length > 0) protection.addEditors([...addresses]);
  const others = protection.getEditors().map((editor) => editor.getEmail());
  protection.removeEditors(others.filter((address) => !addresses.includes(address.toLowerCase())));
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
};

/** Addresses of the cells below the header that verifiers fill in. */
const verifiersCells = ({ sheet, columns }: Tab<AnswerColumn>): readonly string[] => {
  const last = Math.max(sheet.getMaxRows(), 2);
  return stretches(VERIFIERS.map((name) => columns[name])).map(
    ({ first, width }) => `${cellAt(2, first)}:${cellAt(last, first + width - 1)}`,
  );
};

interface Stretch {
  readonly first: number;
  readonly width: number;
}

/** Columns side by side as one stretch each, in case people moved some. */
const stretches = (columns: readonly number[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.first + last.width === column) {
      found[found.length - 1] = { first: last.first, width: last.width + 1 };
    } else found.push({ first: column, width: 1 });
  }
  return found;
};
