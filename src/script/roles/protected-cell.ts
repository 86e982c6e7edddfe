// Google's own refusal to write where a protection keeps the person out, told like the program's.
import { Refusal } from '../refusal';

/** Google's text begins "You are trying to edit a protected cell or object" and follows the person's language. */
const TEXT = /protected (cell|range|object|sheet)|dilindungi|diproteksi/i;

/** The refusal that the error stands for, or null when it is another error. */
export const protectedCell = (error: unknown): Refusal<'roles/protected'> | null =>
  TEXT.test(String(error)) ? new Refusal('roles/protected', {}) : null;
