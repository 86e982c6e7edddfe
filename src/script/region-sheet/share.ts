// Shares a region's sheet with its officers.
import type { SheetFault } from '../../domain/collection/sheet-fault';
import { readAddresses } from '../../domain/region/addresses';
import type { Region } from '../../domain/region/region';
import { sha256 } from '../../domain/text/sha256';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const guestsOf = ({ officers }: Region): readonly string[] => readAddresses(officers) ?? [];

/** A label holds at most 124 bytes: the hash of the addresses, not the addresses. */
export const guestHash = (guests: readonly string[]): string => sha256(guests.join(','));

/** Shares with all at once, and one by one where Google refuses any of them. */
export const invite = (sheet: Spreadsheet, guests: readonly string[]): readonly SheetFault[] => {
  try {
    sheet.addEditors([...guests]);
    return [];
  } catch {
    const addresses = guests.filter((guest) => {
      try {
        sheet.addEditor(guest);
        return false;
      } catch {
        return true;
      }
    });
    return addresses.length > 0 ? [{ code: 'address-refused', addresses }] : [];
  }
};
