// Whether a person may do something, and with which regions.
import { provinceOf, type RegionCode } from '../region/region-code';
import { type Action, PERMISSIONS } from './permissions';
import type { Person } from './person';

/** Whether the person's role allows the action, wherever it is done. */
export const hasRoleFor = ({ role }: Person, action: Action): boolean => {
  const { roles } = PERMISSIONS[action];
  return roles === 'anyone' || roles.includes(role);
};

/** Whether the person may do the action with what belongs to these provinces; none are concerned when it is empty. */
export const may = (person: Person, action: Action, provinces: readonly string[]): boolean =>
  hasRoleFor(person, action) &&
  (PERMISSIONS[action].concerns === 'none' || provinces.every((province) => isTheirs(person, province)));

/** The provinces that an action concerns: those of the regions asked for, or of all regions of the book. */
export const provincesConcerned = (
  action: Action,
  asked: readonly RegionCode[],
  all: readonly RegionCode[],
): readonly string[] => {
  const { concerns } = PERMISSIONS[action];
  if (concerns === 'none') return [];
  const codes = concerns === 'regions' && asked.length > 0 ? asked : all;
  return [...new Set(codes.map(provinceOf))].sort();
};

/**
 * The regions with which the person may go on: those asked for; where none are and the action can do with some, those
 * that are the person's (none stands for all of the book). Null when they may not.
 */
export const permittedRegions = (
  person: Person,
  action: Action,
  asked: readonly RegionCode[],
  all: readonly RegionCode[],
): readonly RegionCode[] | null => {
  if (may(person, action, provincesConcerned(action, asked, all))) return asked;
  if (!hasRoleFor(person, action) || PERMISSIONS[action].concerns !== 'regions' || asked.length > 0) {
    return null;
  }
  const theirs = all.filter((code) => isTheirs(person, provinceOf(code)));
  return theirs.length > 0 ? theirs : null;
};

const isTheirs = ({ provinces }: Person, province: string): boolean =>
  provinces.length === 0 || provinces.includes(province);
