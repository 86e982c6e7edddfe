// The scopes that appsscript.json lists; the build puts them in.
declare const KKPHAM_SCOPES: readonly string[];

export const manifestScopes = (): readonly string[] => KKPHAM_SCOPES;
