// What a run may do: the manifest's scopes and the mode it runs in.
import { exception } from './exception';
import type { AuthMode } from './runtime';

const PREFIX = 'https://www.googleapis.com/auth/';

/** What works on the bound file alone; the only scopes a simple trigger has. */
const CURRENT_ONLY = ['spreadsheets', 'documents', 'presentations', 'forms'].map(
  (name) => `${name}.currentonly`,
);

const fullName = (scope: string): string => (scope.includes('://') ? scope : `${PREFIX}${scope}`);

/** Google's words for a call that the run may not make. */
export const permissionError = (member: string, scopes: readonly string[]): Error => {
  const names = scopes.map(fullName);
  const required = names.length === 1 ? names[0] : `(${names.join(' || ')})`;
  return exception(
    `Specified permissions are not sufficient to call ${member}. Required permissions: ${required}`,
  );
};

/** The granted scopes; null grants every one. */
export interface Grant {
  has(scope: string): boolean;
}

export const grantOf = (scopes: readonly string[] | null): Grant => {
  const granted = scopes && new Set(scopes.map(fullName));
  return { has: (scope) => granted?.has(fullName(scope)) ?? true };
};

/**
 * Throws unless one of `scopes` is granted and the mode allows it: `FULL` whatever is granted, `LIMITED` and
 * `CUSTOM_FUNCTION` what touches the bound file only, `NONE` nothing.
 */
export const demand = (grant: Grant, mode: AuthMode, member: string, scopes: readonly string[]): void => {
  const allowed = (scope: string): boolean =>
    grant.has(scope) && (mode === 'FULL' || (mode !== 'NONE' && CURRENT_ONLY.includes(scope)));
  const boundFile =
    mode !== 'FULL' && mode !== 'NONE' && scopes.some((scope) => CURRENT_ONLY.includes(scope));
  if (scopes.some(allowed) || (boundFile && scopes.some((scope) => grant.has(scope)))) return;
  throw permissionError(member, scopes);
};
