// What service calls take on Google: a table of published figures and stated assumptions, and how it is read.
import { z } from 'zod';
import table from './google-costs.json';

const tableShape = z.object({
  rows: z.array(
    z.object({
      /** Names as they are counted; one that ends in `*` stands for all that begin so. */
      members: z.array(z.string()),
      milliseconds: z.number().nonnegative(),
      perCell: z.number().nonnegative().default(0),
      source: z.string().min(1),
    }),
  ),
});

export type GoogleCosts = (member: string, cells: number) => number;

/**
 * Milliseconds of a call by such a table, `cells` being those of the range it was made on: of the names that fit, the
 * longest decides, and none costs nothing. Throws for a table of another shape.
 */
export const costsFrom = (json: unknown): GoogleCosts => {
  const rows = tableShape
    .parse(json)
    .rows.flatMap(({ members, milliseconds, perCell }) =>
      members.map((name) => ({ name, milliseconds, perCell })),
    );
  const fits = (name: string, member: string): boolean =>
    name.endsWith('*') ? member.startsWith(name.slice(0, -1)) : member === name;
  const rowOf = new Map<string, (typeof rows)[number]>();
  return (member, cells) => {
    let row = rowOf.get(member);
    if (!row) {
      row = rows
        .filter(({ name }) => fits(name, member))
        .reduce((best, each) => (each.name.length > best.name.length ? each : best), {
          name: '',
          milliseconds: 0,
          perCell: 0,
        });
      rowOf.set(member, row);
    }
    return row.milliseconds + row.perCell * cells;
  };
};

/** By the table `google-costs.json`. */
export const googleCosts: GoogleCosts = costsFrom(table);
