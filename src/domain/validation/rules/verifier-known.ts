// A name in the column Verifikator that is nobody's: it decides nothing, and who looks for their rows does not find it.
import { calledOf } from '../../roles/person';
import { cellText } from '../../table/cell';
import { nameKey } from '../../views/verifiers';
import { onRow, type RegionRule } from '../rule';

/** Cannot be judged where it is not known who takes part, or while no roles are in force. */
export const verifierKnown: RegionRule = {
  name: 'verifier-known',
  scope: 'region',
  judge: (_region, rows, { people }) => {
    if (people === undefined) return 'cannot judge';
    const names = new Set(people.flatMap((person) => [person.address, calledOf(person)]).map(nameKey));
    const unknown = rows.flatMap((row) => {
      const found = cellText(row.typed.verifier);
      return found === '' || names.has(nameKey(found))
        ? []
        : [onRow('decision/verifier-unknown', row, 'verifier', { found })];
    });
    return unknown.length === 0 ? 'holds' : unknown;
  },
};
